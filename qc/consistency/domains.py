"""Names whose place everybody knows, against where they stand (mismatch e)."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from qc.base import Subject
from qc.consistency.mapping import written
from qc.consistency.rule import Complaint, TraceRule, comments, flat_axes, texts_of, titles
from qc.elements import visible
from qc.shapes import Path, box_gap, path_gap, vertices
from tracer.trace import Axes, Element, Trace

Answer = tuple[str, Element | None]

ALONG: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\btemperature", ("solid|ice", "liquid|water")), (r"\btemperature", ("solid|ice", "gas|vapou?r|steam")),
    (r"\bwavelength", ("gamma(?: rays?)?", "x-?rays?", "ultraviolet|uv", "visible(?: light)?", "infrared|ir",
                       "microwaves?", "radio(?: waves?)?")),
    (r"\b(?:frequency|photon energy)", ("radio(?: waves?)?", "microwaves?", "infrared|ir", "visible(?: light)?",
                                        "ultraviolet|uv", "x-?rays?", "gamma(?: rays?)?")),
    (r"\bwavelength", ("violet", "blue", "green", "yellow", "orange", "red")),
    (r"\bph\b", ("acid|acids|acidic|strong acid", "neutral|pure water", "basic|alkaline|bases?|strong base")),
    (r"\bage\b", ("infants?|babies|baby", "child(?:ren)?", "teen\\w*", "adults?", "seniors?|elderly")),
)  # fmt: skip
"""What an axis measures, and names in the order in which they lie along it."""
DISORDERED = re.compile(r"\b(?:permut\w*|shuffl\w*|sort\w*|random\w*|schedul\w*|rank\w*|queue|swap\w*|exchang\w*|unordered|bracket|tournament|seeds?|cycl\w*|routes?|tour|path|butterfly|revers\w*|fft|interleav\w*)\b",
                        re.IGNORECASE)  # fmt: skip
LEVEL = re.compile(r"\b(?:wavelength|period|base|run|range|width|horizontal|x-component|distance)\b|λ|lambda|_\{?x\b", re.IGNORECASE)  # fmt: skip
UPRIGHT = re.compile(r"\b(?:amplitude|height|rise|altitude|depth|vertical|y-component|drop)\b|_\{?y\b", re.IGNORECASE)  # fmt: skip
NUMBERED = re.compile(r"^(.*?[A-Za-z=][\s_{$]*)(\d+)[}$]*$")
REACH = 40.0
APART = 8.0


class KnownPlaces(TraceRule):
    """Names stand where everybody knows that they do not belong (mismatch e).

    Acids at a pH above that of bases, steam below ice along the temperature, a search tree whose numbers
    do not rise from left to right, steps 1, 3, 2 in a row, the wavelength at the upright arrow and the
    amplitude at the level one, the hypotenuse at a shorter side, quadrants counted with the clock. Measured: such names.
    """

    name = "consistency.known_places"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = [*titles(trace), *(t for _, t in comments(subject.code))]
        answers: list[Answer] = []
        for axes in trace.axes:
            if axes.index in flat_axes(trace):
                texts = [e for e in texts_of(trace, axes.index) if visible(e) and e.bbox]
                answers += [
                    *_along(axes, texts),
                    *_trees(texts, words),
                    *_numbered(axes, texts, words),
                ]
                answers += [*_dimensions(trace, axes, texts), *_hypotenuse(trace, axes, texts)]
                answers += _quadrants(texts, words)
        return [(why, e) for why, e in answers if why] if answers else None


def _middle(e: Element) -> tuple[float, float]:
    assert e.bbox
    return (e.bbox[0] + e.bbox[2]) / 2, (e.bbox[1] + e.bbox[3]) / 2


def _along(axes: Axes, texts: Sequence[Element]) -> Iterator[Answer]:
    """Names of a measure's ranges along the axis that measures it."""
    limits = ((0, axes.xlabel, axes.xlim, 1), (1, axes.ylabel, axes.ylim, -1))
    for along, label, (low, high), sign in limits:
        way = sign if low < high else -sign
        for measure, series in ALONG:
            if not re.search(measure, label, re.IGNORECASE):
                continue
            placed = []
            for name in series:
                own = [e for e in texts if re.fullmatch(name, (e.text or "").strip().lower())]
                placed += [(way * _middle(own[0])[along], own[0])] if len(own) == 1 else []
            wrong = [b for (p, _), (q, b) in pairwise(placed) if q < p - APART]
            if len(placed) > 1:
                yield (f"{wrong[0].text!r} stands on the wrong side along {label!r}", wrong[0]) if wrong else ("", None)  # fmt: skip


def _trees(texts: Sequence[Element], words: Sequence[str]) -> Iterator[Answer]:
    """Numbers of search trees from left to right, and at the top of heaps."""
    said = " ".join(words).lower()
    numbers = [(e, n[0]) for e in texts if (n := written(e.text))]
    if len(numbers) < 5 or len({n for _, n in numbers}) < len(numbers):
        return
    if re.search(r"\b(?:binary search tree|bst)\b", said):
        row = [n for _, n in sorted(numbers, key=lambda item: _middle(item[0])[0])]
        yield ("" if row == sorted(row) else f"the numbers of the search tree read {row[:6]}", None)
    heap = re.search(r"\b(max|min)(?:imum)?[- ]?heap\b", said)
    if heap:
        root = min(numbers, key=lambda item: _middle(item[0])[1])
        best = (max if heap[1] == "max" else min)(n for _, n in numbers)
        yield ("" if root[1] == best else f"the root of the heap is {root[1]:g}", root[0])


def _numbered(axes: Axes, texts: Sequence[Element], words: Sequence[str]) -> Iterator[Answer]:
    """Names that differ by their number, evenly spaced in a row or column, or at levels of energy."""
    levels = re.search(r"\blevels?\b", " ".join([axes.ylabel, axes.title]), re.IGNORECASE)
    levels = levels if axes.ylim[0] < axes.ylim[1] else None
    if any(DISORDERED.search(w) for w in words):
        return
    groups: dict[str, list[tuple[int, Element]]] = {}
    for e in texts:
        match = NUMBERED.match((e.text or "").strip())
        if match:
            groups.setdefault(match[1], []).append((int(match[2]), e))
    for prefix, group in groups.items():
        if levels and re.fullmatch(r"\$?n\s*=\s*", prefix) and len(group) > 2:
            heights = [-_middle(e)[1] for _, e in sorted(group, key=lambda item: item[0])]
            turned = bool((np.diff(heights) < -1).all())
            yield ("the levels are numbered from the top" if turned else "", group[0][1])
        numbers = sorted(n for n, _ in group)
        if len(group) < 4 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
            continue
        places = np.array([_middle(e) for _, e in sorted(group, key=lambda item: item[0])])
        for along in (0, 1):
            rising = np.diff(np.sort(places[:, along]))
            level = np.ptp(places[:, 1 - along]) < 6 and np.ptp(rising) < 0.25 * rising.mean()
            if level and rising.min() > APART:
                steps = np.sign(np.diff(places[:, along]))
                turned = abs(steps.sum()) < len(steps)
                yield ("numbered names stand in disorder" if turned else "", group[0][1])


def _dimensions(trace: Trace, axes: Axes, texts: Sequence[Element]) -> Iterator[Answer]:
    """Words for a level and for an upright length, at arrows of the other direction both."""
    arrows = [v for e in trace.elements
              if e.kind == "arrow" and e.axes == axes.index and visible(e) and len(v := vertices(e)) == 2]  # fmt: skip
    found: list[tuple[bool, bool, Element]] = []
    for text in texts:
        level, upright = (bool(p.search(text.text or "")) for p in (LEVEL, UPRIGHT))
        gaps = sorted((_gap(a, text), k) for k, a in enumerate(arrows))
        if level == upright or not gaps or gaps[0][0] > REACH:
            continue
        if len(gaps) > 1 and gaps[1][0] < 1.5 * gaps[0][0]:
            continue
        dx, dy = np.abs(np.diff(arrows[gaps[0][1]], axis=0)[0])
        if max(dx, dy) > 5 * min(dx, dy):
            found.append((level, bool(dx > dy), text))
    if len(found) > 1:
        turned = [e for level, lies, e in found if level != lies]
        both = {level for level, lies, _ in found if level != lies} == {True, False}
        yield (f"{turned[0].text!r} stands at an arrow of the other direction", turned[0]) if both else ("", None)  # fmt: skip


def _gap(arrow: Path, text: Element) -> float:
    """Distance of a straight arrow from the box of a text."""
    assert text.bbox
    along = np.linspace(arrow[0], arrow[1], 30)
    return min(box_gap(text.bbox, (float(x), float(y))) for x, y in along)


QUADRANT = re.compile(r"^(?:quadrant|q\.?)?\s*(i{1,3}|iv|[1-4])\b", re.IGNORECASE)
CORNERS = {"i": (1, 1), "ii": (-1, 1), "iii": (-1, -1), "iv": (1, -1), "1": (1, 1), "2": (-1, 1), "3": (-1, -1), "4": (1, -1)}  # fmt: skip


def _quadrants(texts: Sequence[Element], words: Sequence[str]) -> Iterator[Answer]:
    """The four quadrants of the plane, which count against the clock from the upper right."""
    found = {m[1].lower(): e for e in texts if (m := QUADRANT.match((e.text or "").strip()))}
    if len(found) != 4 or not any("quadrant" in w.lower() for w in (*words, *(e.text or "" for e in texts))):  # fmt: skip
        return
    places = np.array([_middle(e) for e in found.values()]) * (1, -1)
    side = np.sign(places - places.mean(axis=0))
    if len({tuple(s) for s in side}) == 4:
        right = all(tuple(s) == CORNERS[n] for n, s in zip(found, side, strict=True))
        yield ("" if right else "the quadrants are not counted against the clock", None)


def _hypotenuse(trace: Trace, axes: Axes, texts: Sequence[Element]) -> Iterator[Answer]:
    own = [e for e in texts if (e.text or "").strip().lower() == "hypotenuse"]
    outlines = [
        np.unique(v, axis=0) for e in trace.elements
        if e.kind in ("polygon", "line") and e.axes == axes.index and len(v := vertices(e)) in (3, 4)
    ]  # fmt: skip
    corners = [o for o in outlines if len(o) == 3]
    if len(own) != 1 or len(corners) != 1:
        return
    sides = [np.array([corners[0][k], corners[0][k - 1]]) for k in range(3)]
    gaps = [path_gap(s, _middle(own[0])) for s in sides]
    longest = int(np.argmax([np.hypot(*(s[0] - s[1])) for s in sides]))
    wrong = gaps[longest] > 1.5 * min(gaps) + APART
    yield ("the hypotenuse is named at a shorter side" if wrong else "", own[0])
