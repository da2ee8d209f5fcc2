"""A trace, asked as a person asks a picture."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations, pairwise
from typing import Any

from qc.claims.hues import wears
from qc.claims.numbers import Number, find_numbers
from qc.claims.vocabulary import Noun
from qc.elements import panels, visible, visible_marks, visible_texts
from tracer.trace import COUNTED_ROLES, Element, Point, Trace

MOST_VERTICES = 400
"""Elements with more points than this state no coordinate pairs or triples."""
FEW_VERTICES = 12
"""Elements with more points than this state no single coordinates: a curve would confirm any number."""

LATEX = {"pi": "π", "theta": "θ", "alpha": "α", "beta": "β", "gamma": "γ", "phi": "φ", "lambda": "λ",
         "cdot": "·", "times": "×", "circ": "°", "degree": "°", "leq": "≤", "geq": "≥", "sqrt": "√",
         "infty": "∞", "approx": "≈", "neq": "≠", "pm": "±", "Delta": "Δ", "omega": "ω", "rho": "ρ", "sigma": "σ", "mu": "μ", "varphi": "φ"}  # fmt: skip
COMMAND = re.compile(rf"\\({'|'.join(LATEX)})(?![A-Za-z])")
FRACTION = re.compile(r"\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}")
SCRIPT_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
DROPPED = re.compile(
    r"\\(?:(?:mathrm|mathbf|mathit|text|vec|hat|left|right|quad)\b|[,;!])|[{}$\\_^\s]"
)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text as it looks, for comparison: `$x_1^2$` → `x12`, `\\pi` → `π`; no spaces, lower case."""
    text = FRACTION.sub(r"(\1)/(\2)", text)
    text = COMMAND.sub(lambda match: LATEX[match[1]], text)
    text = text.replace("′", "'").replace("’", "'").replace("−", "-").replace("\\prime", "'")
    return DROPPED.sub("", text).translate(SCRIPT_DIGITS).lower()


@dataclass(frozen=True)
class Seen:
    """A number or text that can be seen, and where."""

    value: Any
    where: str


class Picture:
    """A trace, asked as a person asks a picture; only what can be seen answers."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace

    @cached_property
    def marks(self) -> list[Element]:
        return visible_marks(self.trace)

    @cached_property
    def frames(self) -> list[Element]:
        """Boxes around texts."""
        return frames_of(self.trace)

    @cached_property
    def seen(self) -> list[Element]:
        """Every element of whatever role of which anything can be seen."""
        return [e for e in self.trace.elements if visible(e)]

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every drawn text by its plain form."""
        drawn = [*self.trace.texts, *(e.text or "" for e in visible_texts(self.trace))]
        return {plain(t): t for t in drawn if plain(t)}

    @property
    def unresolved_colors(self) -> bool:
        """Whether a mesh or image shows colors that the trace does not list."""
        return any(e.kind in ("mesh", "image") for e in self.marks)

    def colored(self, words: Sequence[str], element: Element) -> bool:
        """Whether face or edge of the element bears one of the color words."""
        return any(wears(w, c) for w in words for c in (element.facecolor, element.edgecolor) if c)

    def counts(self, noun: Noun, chosen: Sequence[Element]) -> dict[str, int]:
        """Honest counts of a noun among some elements, by how it was read; zeros are left out."""
        if noun.name in COUNTERS:
            found = COUNTERS[noun.name](self, chosen)
        else:
            marks = [e for e in chosen if e.role in COUNTED_ROLES]
            fitting = [{e.id for e in marks if fits(e)} for fits in noun.readings]
            found = {f"reading {n}": len(ids) for n, ids in enumerate(fitting, 1)}
            if noun.name == "point":
                found["named points"] = sum(bool(CAPITALS.fullmatch(e.text or "")) for e in marks)
            found["all readings"] = len(set().union(*fitting))
            if noun.name in BOXES:
                framed = [e for e in chosen if e in self.frames]
                found |= {
                    "frames": len(framed),
                    "with frames": len(framed) + found.get("reading 1", 0),
                }
        return {k: v for k, v in found.items() if v}

    def parts(self, noun: Noun, chosen: Sequence[Element]) -> set[int]:
        """Counts of the noun in each natural part: by panel, artist, label, color, or script line."""
        counts: set[int] = set()
        for key in PART_KEYS:
            parts: dict[object, list[Element]] = {}
            for element in chosen:
                parts.setdefault(key(element), []).append(element)
            for part in parts.values():
                counts.update(self.counts(noun, part).values())
        return counts

    @cached_property
    def numbers(self) -> list[Seen]:
        """Every number that the picture states: texts, limits, view, counts, sizes, coordinates."""
        return list(self._numbers())

    def _numbers(self) -> Iterator[Seen]:
        for text in self.texts.values():
            for number in find_numbers(text):
                yield Seen(number.value, f"text “{text[:40]}”")
        for axes in self.trace.axes:
            for name in ("xlim", "ylim", "zlim"):
                for value in (getattr(axes, name) or ()) if axes.axis_on else ():
                    yield Seen(value, f"{name} of axes {axes.index}")
            for name, angle in (axes.view or {}).items():
                if isinstance(angle, (int, float)):
                    yield Seen(angle, f"{name} of axes {axes.index}")
        for kind, count in self.trace.counts_visible.items():
            yield Seen(count, f"count of {kind} elements")
        shown = panels(self.trace)
        yield Seen(len(shown), "count of panels")
        for axis, edges in (("columns", 0), ("rows", 1)):
            yield Seen(len({round(a.bbox[edges]) for a in shown}), f"{axis} of panels")
        for look in LOOKS:
            for (kind, shown_as), count in Counter((e.kind, look(e)) for e in self.marks).items():
                yield Seen(count, f"count of {kind} elements in {shown_as}")
        for element in self.marks:
            for value in _sides(element) if element.kind == "rectangle" else ():
                yield Seen(value, f"side of element {element.id}")
        for element, point in self.points:
            for value in point if len(element.data or ()) <= FEW_VERTICES else ():
                yield Seen(value, f"coordinate of element {element.id}")

    @cached_property
    def runs(self) -> list[tuple[str, list[float]]]:
        """Numbers in the order in which the picture lists them: ticks, texts, bars, markers."""
        runs = [
            (f"{name} of axes {axes.index}", _read(getattr(axes, name)))
            for axes in self.trace.axes
            for name in ("xticks", "yticks", "zticks")
        ]
        parts: dict[tuple[str, int | None], list[Element]] = {}
        for element in self.marks:
            parts.setdefault((element.kind, element.axes), []).append(element)
        for (kind, axes), elements in parts.items():
            if kind == "text":
                runs.append((f"texts of axes {axes}", _read(e.text or "" for e in elements)))
            elif kind == "rectangle":
                for name, side in zip(
                    ("widths", "heights"), zip(*map(_sides, elements), strict=True), strict=True
                ):
                    runs.append((f"{name} of the bars of axes {axes}", list(side)))
            elif kind == "marker":
                points = [e.data[0] for e in elements if e.data]
                for name, values in zip("xyz", zip(*points, strict=False), strict=False):
                    runs.append((f"{name} of the markers of axes {axes}", list(values)))
        return runs

    @cached_property
    def labels(self) -> frozenset[float]:
        """Numbers that label one thing: texts that are a number and occur once in their panel."""
        texts = Counter((e.axes, plain(e.text or "")) for e in self.marks if e.kind == "text")
        single = {text for (_, text), times in texts.items() if times == 1}
        repeated = {text for (_, text), times in texts.items() if times > 1}
        return frozenset(float(t) for t in single - repeated if re.fullmatch(r"-?\d+", t))

    @cached_property
    def points(self) -> list[tuple[Element, tuple[float, ...]]]:
        """Data coordinates that a reader could point at."""
        return [
            (e, p)
            for e in self.marks
            if e.data is not None and len(e.data) <= MOST_VERTICES
            for p in e.data
        ]  # fmt: skip

    def at(self, numbers: Sequence[Number]) -> str | None:
        """Where a coordinate pair or triple lies, if anything of the picture is there."""
        for element, point in self.points:
            if len(point) == len(numbers) and all(
                n.agrees(c) for n, c in zip(numbers, point, strict=True)
            ):
                return f"{element.kind} {element.id} at ({', '.join(f'{c:.4g}' for c in point)})"
        return None

    def on_curve(self, numbers: Sequence[Number]) -> bool:
        """Whether a sampled line or curve of the plane passes a pair of coordinates, between its points."""
        for e in self.marks:
            if (
                len(numbers) != 2
                or e.kind not in ("line", "curve", "polygon")
                or len((e.data or ((),))[0]) != 2
            ):
                continue
            steps = list(pairwise(e.data or ()))
            if len(steps) == 1 and steps[0][0][1] == steps[0][1][1]:
                continue  # an axis or a level line, on which nothing need be
            for a, b in steps:
                low, high = sorted((a[0], b[0]))
                x, y = numbers
                if low <= x.value <= high and high > low:
                    share = (x.value - a[0]) / (b[0] - a[0])
                    truth = a[1] + share * (b[1] - a[1])
                    size = max(p[1] for p in e.data or ()) - min(p[1] for p in e.data or ())
                    if y.agrees(truth) or abs(y.value - truth) <= 0.01 * size:
                        return True
        return False

    def middle_at(self, numbers: Sequence[Number]) -> str | None:
        """What has its middle at a coordinate pair or triple, or which lines cross there."""
        for element in self.marks:
            if element.data and len(element.data) > 1 and len(element.data[0]) == len(numbers):
                spans = list(zip(*element.data, strict=True))
                if all(
                    n.agrees((min(s) + max(s)) / 2) for n, s in zip(numbers, spans, strict=True)
                ):
                    return f"the middle of {element.kind} {element.id}"
        lines = [
            e
            for e in self.marks
            if e.kind == "line" and e.data and len(e.data) == 2 and len(e.data[0]) == 2
        ]
        for one, two in combinations(lines[:MOST_CROSSED], 2):
            place = _meeting(one.data or (), two.data or ())
            if (
                place
                and len(numbers) == 2
                and all(n.agrees(c) for n, c in zip(numbers, place, strict=True))
            ):
                return f"lines {one.id} and {two.id} cross there"
        return None


MOST_CROSSED = 30


def _meeting(one: Sequence[Point], two: Sequence[Point]) -> Point | None:
    """Where two straight lines, prolonged if need be, cross."""
    (x0, y0), (x1, y1) = one[0][:2], one[1][:2]
    (u0, v0), (u1, v1) = two[0][:2], two[1][:2]
    across = (x1 - x0) * (v1 - v0) - (y1 - y0) * (u1 - u0)
    if abs(across) < 1e-12:
        return None
    t = ((u0 - x0) * (v1 - v0) - (v0 - y0) * (u1 - u0)) / across
    return round(x0 + t * (x1 - x0), 9), round(y0 + t * (y1 - y0), 9)


def _read(texts: Iterable[str]) -> list[float]:
    """The numbers of some texts, in order."""
    return [n.value for text in texts for n in find_numbers(plain(text))]


def _sides(rectangle: Element) -> tuple[float, float]:
    """Width and height in data coordinates; zero where they are not known."""
    points = rectangle.data or ((0.0, 0.0),)
    x, y = [p[0] for p in points], [p[1] for p in points]
    return max(x) - min(x), max(y) - min(y)


LOOKS: tuple[Callable[[Element], str | None], ...] = (
    lambda e: e.facecolor,
    lambda e: e.edgecolor,
    lambda e: e.linestyle,
)
PART_KEYS: tuple[Callable[[Element], object], ...] = (
    lambda e: e.axes, lambda e: e.group, lambda e: e.label, lambda e: e.facecolor,
    lambda e: e.edgecolor, lambda e: e.line, lambda e: e.linestyle,
)  # fmt: skip

BOXES = frozenset({"rectangle", "polygon", "cell"})
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


CAPITALS = re.compile(r"\$?[A-Z](?:['′]|_?\d)?\$?")
LETTER = re.compile(r"\$?[A-Za-z](?:['′]|_?\d)?\$?")
DIGITS = re.compile(r"\$?[-−]?[\d.]+\$?")


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


WORDS = re.compile(r"[A-Za-z][^\d]+")


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


def frames_of(trace: Trace) -> list[Element]:
    """Boxes drawn around texts, which a reader takes for boxes; white ones without a border are paper."""
    return [
        e
        for e in trace.elements
        if e.role == "background" and e.owner == "FancyBboxPatch" and e.bbox and visible(e)
        and ((e.edgecolor or "#00000000")[7:] != "00" or (e.facecolor or "#ffffff")[:7] != "#ffffff")
    ]  # fmt: skip
