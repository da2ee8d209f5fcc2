"""Teeth, petals and points that words count, against the outlines about their middle (mismatch c)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.counted import WORDS
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from qc.elements import visible_marks
from qc.shapes import Path, vertices
from tracer.trace import Axes, Element, Trace

NUMBER = rf"({'|'.join(WORDS)}|[3-9]|[1-9]\d)"
LOBES = re.compile(
    rf"\b{NUMBER}[ -](?:equal |identical |sharp |round |long |straight )?"
    r"(?:teeth|tooth(?:ed)?|petals?|petall?ed|pointed|points? star|lobes?|lobed|spikes?|spiked|cusps?|cusped|prongs?)\b",
    re.IGNORECASE,
)
RIPPLE = 0.06
"""Least rise of a lobe, as a share of the greatest radius."""
SAME = 6.0
"""Degrees within which two lobes are one that is passed twice."""
LEAST = 3


class Lobes(TraceRule):
    """A gear, flower, rose or star has another number of teeth, petals or points than words say (c).

    "A gear of 12 teeth" whose outline rises ten times. Lobes are where an outline, or a curve that
    winds about the origin, lies farther than half-way out; petals that are drawn one by one are left
    to the counts of marks. Measured: numbers that no outline has.
    """

    name = "consistency.lobes"
    silent = "no lobes are counted in words, or none are drawn"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = [*titles(trace), *(text for _, text in comments(subject.code))]
        said = [(_number(m[1]), m[0]) for w in words for m in LOBES.finditer(w)]
        if not said or any(a.dimension == "3D" for a in trace.axes):
            return None
        marks = visible_marks(trace)
        drawn = {n for e in marks for n in lobes(e, trace) if n >= LEAST}
        if not drawn:
            return None
        single = {number for number, _ in said if _one_by_one(marks, number)}
        return [
            (
                f"the words say {words!r}, the outline has {' or '.join(map(str, sorted(drawn)))}",
                None,
            )
            for number, words in said
            if number not in drawn | single
        ]


def _number(word: str) -> int:
    return WORDS.index(word.lower()) + 3 if word.lower() in WORDS else int(word)


def _one_by_one(marks: Sequence[Element], number: int) -> bool:
    """Whether so many marks of one kind are drawn, or several to each lobe."""
    kinds = [e.kind for e in marks if e.kind != "text"]
    return any(kinds.count(kind) % number == 0 for kind in set(kinds))


def lobes(e: Element, trace: Trace) -> set[int]:
    """How often an outline lies far out, on one round about the origin of its panel or its own middle."""
    path = vertices(e)
    if e.kind not in ("polygon", "line", "curve") or len(path) < 2 * LEAST:
        return set()
    middles = [path.mean(axis=0), *_origins(trace, e.axes)]
    return {_rises(path - middle) for middle in middles}


def _origins(trace: Trace, index: int | None) -> Iterator[Path]:
    for axes in (a for a in trace.axes if a.index == index):
        yield _middle(axes) if axes.dimension == "polar" else _origin(axes)


def _middle(axes: Axes) -> Path:
    x0, y0, x1, y1 = axes.bbox
    return np.array([(x0 + x1) / 2, (y0 + y1) / 2])


def _origin(axes: Axes) -> Path:
    """Pixel of the data's origin."""
    x0, y0, x1, y1 = axes.bbox
    across = -axes.xlim[0] / (axes.xlim[1] - axes.xlim[0])
    up = -axes.ylim[0] / (axes.ylim[1] - axes.ylim[0])
    return np.array([x0 + across * (x1 - x0), y1 - up * (y1 - y0)])


def _rises(off: Path) -> int:
    """Directions in which a path about the origin is farther out than half-way; 0 if it does not
    go round, or is about equally far everywhere."""
    radius = np.hypot(*off.T)
    if np.ptp(radius) < RIPPLE * radius.max() or np.hypot(*(off[0] - off[-1])) > radius.max() / 2:
        return 0
    far = radius > (radius.min() + radius.max()) / 2
    if far.all():
        return 0
    start = int(np.argmin(far))
    far, off = np.roll(far, -start), np.roll(off, -start, axis=0)
    runs = np.split(off, np.flatnonzero(np.diff(far)) + 1)
    outer = [run.mean(axis=0) for run in runs[1::2]]
    turns = np.sort(np.degrees([np.arctan2(y, x) for x, y in outer]))
    return int((np.diff([*turns, turns[0] + 360]) > SAME).sum())
