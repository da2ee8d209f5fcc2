"""How many of a noun a picture shows: every honest way to count among some of its elements."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from qc.claims.picture import Picture
from qc.claims.vocabulary import Noun
from qc.elements import panels
from tracer.trace import COUNTED_ROLES, Element

BOXES = frozenset({"rectangle", "polygon", "cell"})
CAPITALS = re.compile(r"\$?[A-Z](?:['′]|_?\d)?\$?")
LETTER = re.compile(r"\$?[A-Za-z](?:['′]|_?\d)?\$?")
WORDS = re.compile(r"[A-Za-z][^\d]+")
DIGITS = re.compile(r"\$?[-−]?[\d.]+\$?")
PART_KEYS: tuple[Callable[[Element], object], ...] = (
    lambda e: e.axes, lambda e: e.group, lambda e: e.label, lambda e: e.facecolor,
    lambda e: e.edgecolor, lambda e: e.line, lambda e: e.linestyle,
)  # fmt: skip
"""What elements of one natural part share."""


def counts_of(picture: Picture, noun: Noun, chosen: Sequence[Element]) -> dict[str, int]:
    """Counts of a noun among some elements, by how it was read; zeros are left out."""
    counter = COUNTERS.get(noun.name)
    found = counter(picture, chosen) if counter else _by_readings(picture, noun, chosen)
    return {k: v for k, v in found.items() if v}


def counts_in_parts(picture: Picture, noun: Noun, chosen: Sequence[Element]) -> set[int]:
    """Counts of the noun in each natural part: by panel, artist, label, color, or script line."""
    counts: set[int] = set()
    for key in PART_KEYS:
        parts: dict[object, list[Element]] = {}
        for element in chosen:
            parts.setdefault(key(element), []).append(element)
        for part in parts.values():
            counts.update(counts_of(picture, noun, part).values())
    return counts


def _by_readings(picture: Picture, noun: Noun, chosen: Sequence[Element]) -> dict[str, int]:
    """Elements that one reading of the noun fits, and all readings together; boxes with frames of texts."""
    marks = [e for e in chosen if e.role in COUNTED_ROLES]
    fitting = [{e.id for e in marks if fits(e)} for fits in noun.readings]
    found = {f"reading {n}": len(ids) for n, ids in enumerate(fitting, 1)}
    if noun.name == "point":
        found["named points"] = sum(bool(CAPITALS.fullmatch(e.text or "")) for e in marks)
    found["all readings"] = len(set().union(*fitting))
    if noun.name in BOXES:
        framed = sum(e in picture.frames for e in chosen)
        found |= {"frames": framed, "with frames": framed + found.get("reading 1", 0)}
    return found


Count = Callable[[Picture, Sequence[Element]], dict[str, int]]


def _texts(_picture: Picture, chosen: Sequence[Element]) -> dict[str, int]:
    texts = [e for e in chosen if e.kind == "text" and e.text]
    in_plot = [e for e in texts if e.role in COUNTED_ROLES]
    axis = [e for e in texts if e.role == "axis_label"]
    return {
        "texts in the plot": len(in_plot),
        "texts in the plot and axis labels": len(in_plot) + len(axis),
        "axis labels": len(axis),
        "letters": sum(bool(LETTER.fullmatch(e.text or "")) for e in in_plot),
        "numbers": sum(bool(DIGITS.fullmatch(e.text or "")) for e in in_plot),
        "all texts": len(texts),
    }


def _of_roles(*roles: str) -> Count:
    def count(_picture: Picture, chosen: Sequence[Element]) -> dict[str, int]:
        by_axes = Counter(f"axes {e.axes}" for e in chosen if e.role in roles)
        return {"all": by_axes.total(), **by_axes}

    return count


def _panels(picture: Picture, _chosen: Sequence[Element]) -> dict[str, int]:
    return {"panels": len(panels(picture.trace)), "axes": len(picture.trace.axes)}


def _legend(picture: Picture, _chosen: Sequence[Element]) -> dict[str, int]:
    entries = {f"axes {a.index}": len(a.legend) for a in picture.trace.axes}
    return {"all": sum(entries.values()), **entries}


def _letters(_picture: Picture, chosen: Sequence[Element]) -> dict[str, int]:
    return _written(chosen, LETTER)


def _words(_picture: Picture, chosen: Sequence[Element]) -> dict[str, int]:
    return _written(chosen, WORDS)


def _numerals(_picture: Picture, chosen: Sequence[Element]) -> dict[str, int]:
    return _written(chosen, DIGITS)


def _written(chosen: Sequence[Element], form: re.Pattern[str]) -> dict[str, int]:
    """Texts of a form: each drawn one, in the plot alone, per panel, and different ones."""
    texts = [e for e in chosen if e.kind == "text" and form.fullmatch(e.text or "")]
    inner = [e for e in texts if e.role in COUNTED_ROLES]
    by_axes = Counter(f"axes {e.axes}" for e in inner)
    return {
        "all": len(texts),
        "in the plot": len(inner),
        "different": len({e.text for e in inner}),
        **by_axes,
    }


COUNTERS: dict[str, Count] = {
    "letter": _letters,
    "name": _words,
    "number": _numerals,
    "text": _texts,
    "panel": _panels,
    "legend entry": _legend,
    "tick": _of_roles("tick", "tick_label"),
    "tick label": _of_roles("tick_label"),
    "grid line": _of_roles("grid"),
}
