"""Names that differ by opposite words, against where their things stand and which way they go (e)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.legends import colors_of, entries
from qc.consistency.rule import Complaint, TraceRule, flat_axes, texts_of, titles
from qc.elements import visible
from tracer.trace import Axes, Element, Trace

ACROSS = (("left", "right"),)
STANDING = (("lower", "upper"), ("bottom", "top"), ("below", "above"), ("floor", "ceiling"))
MAPPED = (("west", "east"), ("western", "eastern")), (("south", "north"), ("southern", "northern"))
UP = (*STANDING, ("minimum", "maximum"), ("min", "max"), ("lowest", "highest"))  # fmt: skip
SIZES = (("inner", "outer"), ("minor", "major"), ("smaller", "larger"), ("small", "large"))
SLOPES = re.compile(
    r"\b(?:(?P<down>decay\w*|discharging|cooling|demand|reactants?|falling|decreasing|declining|descending|descent)"
    r"|(?P<up>growth|growing|charging|heating|warming|supply|products?|rising|increasing|ascending|ascent))\b",
    re.IGNORECASE,
)
MARKET = re.compile(r"supply|demand", re.IGNORECASE)
"""Words whose slope is known only over a price or a quantity."""
BODILY = re.compile(
    r"\b(?:hands?|handed|eyes?|ears?|hemisphere|ventricle|atrium|lungs?|kidneys?|foot|leg|arm|riemann|sums?"
    r"|derivative|limit|shift\w*|poles?|magnet\w*|sky|celestial|stars?|circular|rotat\w*|spin|null|turn)\b",
    re.IGNORECASE,
)
"""Left and right of a body, and sides that are no places."""
MAP = re.compile(r"|.*\b(?:longitude|latitude|easting|northing|[xy])\b.*|.*\bkm\b.*", re.IGNORECASE)
FLAT = 8.0
"""Pixels by which places may differ and still be one."""


class Sides(TraceRule):
    """Two names differ by opposite words, and their things stand, or go, the other way round (e).

    "Left bank" to the right of "right bank", the upper limit below the lower one, the inner circle round
    the outer one, a demand that rises beside a supply that falls, N below S. Names are texts of a panel
    and entries of its legend. Measured: such pairs.
    """

    name = "consistency.sides"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        if any(BODILY.search(t) for t in titles(trace)):
            return None
        answers: list[tuple[str, Element | None]] = []
        for axes in trace.axes:
            answers += _compass(trace, axes) if axes.dimension != "3D" else ()
            if axes.index in flat_axes(trace):
                answers += [*_texts(trace, axes), *_curves(trace, axes)]
        return [(why, e) for why, e in answers if why] if answers else None


def _texts(trace: Trace, axes: Axes) -> Iterator[tuple[str, Element | None]]:
    """Pairs of texts, by where they stand."""
    texts = [e for e in texts_of(trace, axes.index) if visible(e) and e.bbox]
    words = [(e.text or "").strip().lower() for e in texts]
    a_map = not axes.axis_on or all(MAP.fullmatch(t) for t in (axes.xlabel, axes.ylabel))
    for e, text in zip(texts, words, strict=True):
        for along, pairs in (*((0, ACROSS), (1, STANDING)), *(enumerate(MAPPED) if a_map else ())):
            for less, more in pairs:
                other = re.sub(rf"\b{less}\b", more, text)
                if other == text or _skipped(e) or words.count(text) > 1:
                    continue
                if words.count(other) == 1:
                    off = np.subtract(_middle(texts[words.index(other)]), _middle(e))
                    if abs(off[along]) > max(FLAT, abs(off[1 - along])):
                        turned = off[along] * (1 if along == 0 else -1) < 0
                        yield (f"{e.text!r} stands on the side of {other!r}", e) if turned else ("", None)  # fmt: skip


def _skipped(e: Element) -> bool:
    """Whether the words are of a body, or say how the text itself is aligned."""
    words = (e.text or "").lower()
    aligned = e.attrs.get("ha") in words.split() and {e.attrs.get("va"), "center"} & {
        *words.split()
    }
    return bool(aligned or BODILY.search(words))


def _compass(trace: Trace, axes: Axes) -> Iterator[tuple[str, Element | None]]:
    texts = [
        e for e in trace.elements
        if e.kind == "text" and e.axes == axes.index and e.role in ("data", "annotation", "tick_label")
    ]  # fmt: skip
    found = {t: [e for e in texts if (e.text or "").strip() == t and visible(e)] for t in "NESW"}
    if all(len(es) == 1 and es[0].bbox for es in found.values()):
        n, e, s, w = (np.array(_middle(found[t][0])) for t in "NESW")
        straight = (n[1] < s[1] and w[0] < e[0]) or abs(n[1] - s[1]) < 3 * FLAT
        # Turned as a whole it is still a compass: from north to east the same way as on the page
        first, second = n - s, e - w
        turning = first[0] * second[1] - first[1] * second[0]
        yield ("", None) if straight or (turning > 0 and n[1] < s[1]) else ("the points of the compass are exchanged", found["N"][0])  # fmt: skip


def _middle(e: Element) -> tuple[float, float]:
    assert e.bbox
    return (e.bbox[0] + e.bbox[2]) / 2, (e.bbox[1] + e.bbox[3]) / 2


def named(trace: Trace, axes: Axes) -> dict[str, Element]:
    """Lines and shapes by their entry in the legend or their label."""
    marks = [e for e in trace.elements
             if e.axes == axes.index and e.role == "data" and e.kind != "text" and visible(e)]  # fmt: skip
    found = {e.label.lower(): e for e in marks if e.label and not e.label.startswith("_")}
    for text, colors in entries(trace):
        own = [e for e in marks if colors and colors <= colors_of(e)]
        if text.axes == axes.index and len(own) == 1:
            found.setdefault((text.text or "").lower(), own[0])
    return found


def _curves(trace: Trace, axes: Axes) -> Iterator[tuple[str, Element | None]]:
    """Pairs of named lines, by their height, size and slope."""
    things = named(trace, axes)
    inverted = axes.ylim[0] > axes.ylim[1]
    for name, e in things.items():
        for pairs, measure in ((UP, _height), (SIZES, _size), (ACROSS, _across)):
            for less, more in pairs:
                other = things.get(re.sub(rf"\b{less}\b", more, name))
                if other is None or other is e or BODILY.search(name) or (inverted and pairs is UP):
                    continue
                low, high = measure(e), measure(other)
                if low is not None and high is not None:
                    yield (f"{name!r} is drawn where its opposite belongs", e) if low > high + 1e-9 else ("", None)  # fmt: skip
    if not inverted and axes.xlim[0] < axes.xlim[1]:
        yield from _slopes(things, bool(re.search("price|quantity", axes.xlabel, re.IGNORECASE)))


def _slopes(things: dict[str, Element], market: bool) -> Iterator[tuple[str, Element | None]]:
    """Whether a line that is called falling rises, while one that is called rising falls."""
    ways: dict[str, list[tuple[int, Element]]] = {"up": [], "down": []}
    for name, e in things.items():
        said = {m.lastgroup for m in SLOPES.finditer(name) if market or not MARKET.search(m[0])}
        if len(said) == 1:
            ways[str(said.pop())].append((_slope(e), e))
    if len(ways["up"]) == len(ways["down"]) == 1:
        (up, e), (down, _) = ways["up"][0], ways["down"][0]
        turned = up < 0 < down
        yield (f"{e.label!r} falls and its opposite rises", e) if turned else ("", None)


def _slope(e: Element) -> int:
    """1 for a line that rises nearly all along, -1 for one that falls, else 0."""
    if e.kind not in ("line", "curve") or not e.data or len(e.data) < 2:
        return 0
    steps = np.diff(np.array([p[:2] for p in e.data]), axis=0)
    rising = float((np.sign(steps[:, 1]) * np.sign(steps[:, 0])).mean())
    return 1 if rising > 0.8 else -1 if rising < -0.8 else 0


def _height(e: Element) -> float | None:
    return (
        float(np.mean([p[1] for p in e.data])) if e.data and e.kind in ("line", "curve") else None
    )


def _across(e: Element) -> float | None:
    return float(np.mean([p[0] for p in e.data])) if e.data and e.kind != "curve" else None


def _size(e: Element) -> float | None:
    """Width and height of a round outline."""
    round_ = e.kind in ("circle", "ellipse") or e.attrs.get("closed") or e.attrs.get("shape") in ("circle", "ellipse")  # fmt: skip
    return sum(e.bbox[2:]) - sum(e.bbox[:2]) if e.bbox and round_ else None
