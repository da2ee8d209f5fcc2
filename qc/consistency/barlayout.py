"""How bars and bands stand to each other by their words: stacked, grouped, in sequence (mismatch a)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.words import statements
from qc.shapes import Path
from tracer.trace import Element, Trace

LEAST = 3
SLACK = 0.02
"""Share of the extent of all bars by which ends may be off."""


@dataclass(frozen=True)
class Bar:
    """A bar of one series: where it stands across, and from where to where it reaches."""

    series: str
    across: tuple[float, float]
    start: float
    end: float

    @property
    def size(self) -> float:
        return self.end - self.start

    def meets(self, other: "Bar") -> bool:
        """Whether the two share most of the width of the thinner one."""
        shared = min(self.across[1], other.across[1]) - max(self.across[0], other.across[0])
        widths = (b.across[1] - b.across[0] for b in (self, other))
        return shared > 0.5 * min(widths)

    def overlaps(self, other: "Bar") -> bool:
        """Whether the two share more along their length than rounding explains."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        return shared > 0.05 * min(self.size, other.size) and shared > 0


Layout = Sequence[Bar]
Test = Callable[[Layout], bool | None]


def stacked(bars: Layout) -> bool | None:
    """Where bars of several series share a place, each begins where another one ends."""
    if len({b.series for b in bars}) < 2:
        return None
    pairs = [
        (a, b) for a, b in combinations(bars, 2) if a.series != b.series and a.size * b.size > 0
    ]
    heaped = [(a, b) for a, b in pairs if a.meets(b)]
    return bool(heaped) and sum(a.overlaps(b) for a, b in heaped) <= 0.2 * len(heaped)


def grouped(bars: Layout) -> bool | None:
    """Bars of several series stand beside each other."""
    pairs = [(a, b) for a, b in combinations(bars, 2) if a.series != b.series]
    if not pairs:
        return None
    heaped = sum(a.meets(b) and a.overlaps(b) for a, b in pairs)
    return heaped < len({b.series for b in bars})


def in_turn(bars: Layout) -> bool | None:
    """Bars on rows of their own do not overlap in time."""
    if len(bars) < LEAST or any(a.meets(b) for a, b in combinations(bars, 2)):
        return None
    extent = max(b.end for b in bars) - min(b.start for b in bars)
    rows = sorted(bars, key=lambda b: (b.start, b.end))
    clashes = sum(b.start < a.end - SLACK * extent for a, b in pairwise(rows))
    return clashes <= len(rows) // 3


def planned(bars: Layout) -> bool | None:
    """Bars on rows of their own begin at more than one time."""
    if len(bars) < LEAST or any(a.meets(b) for a, b in combinations(bars, 2)):
        return None
    return float(np.ptp([b.start for b in bars])) > 0


def stepwise(bars: Layout) -> bool | None:
    """Bars beside each other of which most begin or end where the one before ends."""
    if len(bars) < LEAST + 1 or any(a.meets(b) for a, b in combinations(bars, 2)):
        return None
    extent = max(b.end for b in bars) - min(b.start for b in bars)
    floating = sum(min(abs(b.start), abs(b.end)) > SLACK * extent for b in bars)
    return floating >= (len(bars) - 2) / 2


def both_ways(bars: Layout) -> bool | None:
    """Some bars reach to one side of a common line, others to the other."""
    if len({b.series for b in bars}) < 2 or len(bars) < 2 * LEAST:
        return None
    base = float(np.median([e for b in bars for e in (b.start, b.end)]))
    return any(b.end <= base for b in bars) and any(b.start >= base for b in bars)


WORDS: Mapping[str, Test] = {
    r"\bstacked\b(?! (?:panels|plots|subplots|vertically|on (?:an?|the) (?:axis|axes)))|\bstack (?:the|them|each|both|all|bars)\b"
    r"|\b(?:bars?|parts?|segments?|series)\b.{0,30}\bon top of (?:each other|one another|the (?:previous|last|other)s?)": stacked,
    r"\bgrouped (?:bars?|columns?)|\bclustered (?:bars?|columns?)|\bbars? (?:are )?(?:drawn )?(?:side[- ]by[- ]side|beside each other|next to each other)"
    r"|\bside[- ]by[- ]side bars?|\bpaired bars": grouped,
    r"\bstarts? (?:when|where|as soon as|after|once) the (?:previous|last|preceding|one before)|\bbegins? (?:when|where|as soon as|after|once) the (?:previous|last|preceding|one before)"
    r"|\bfollow(?:s|ing)? (?:each other|one another)|\bone after (?:the other|another)|\bback[- ]to[- ]back (?:tasks|phases|steps|stages|intervals|jobs|bookings|processes|shifts)"
    r"|\b(?:consecutive|sequential|successive|contiguous|non-?overlapping|disjoint) (?:tasks|phases|steps|stages|intervals|jobs|bookings|processes|shifts|periods|reigns|schedule|eras|epochs)"
    r"|\b(?:tasks|phases|steps|stages|intervals|jobs|bookings|processes|shifts|periods|reigns) (?:run )?(?:in sequence|sequentially|in succession|in turn|do not overlap|never overlap|without overlap|end to end)": in_turn,
    r"\bgantt\b|\b(?:project|production|task|job|machine|process|cpu) schedule\b|\bproject (?:plan|timeline)\b": planned,
    r"\bwaterfall (?:chart|plot|diagram)|\bbridge chart": stepwise,
    r"\bpopulation pyramid|\bback[- ]to[- ]back (?:bars?|histograms?)|\bdiverging (?:stacked )?bars?|\bbutterfly chart|\bmirrored (?:bars?|histograms?)": both_ways,
}  # fmt: skip
OTHERWISE = re.compile(r"\b(?:not|no|without|instead|versus|vs|than|never stacked|overlap(?:s|ping)? allowed|parallel)\b(?! overlap)", re.IGNORECASE)  # fmt: skip


class BarLayout(TraceRule):
    """Words say that bars are stacked, grouped, in sequence, and they stand otherwise (mismatch a).

    Parts of a stack that all begin at zero, groups drawn over each other, tasks that "follow each
    other" and start together, a waterfall on the ground. Titles speak of their panel; of what the code
    says, one panel that has it is enough. Measured: statements that no panel bears out.
    """

    name = "consistency.bar_layout"
    silent = "nothing is said of how bars stand to each other"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        seen = set[Test]()
        for words, part in statements(subject, trace):
            for pattern, test in WORDS.items():
                match = re.search(pattern, words, re.IGNORECASE)
                if match is None or test in seen or OTHERWISE.search(words):
                    continue
                answers = [a for layout in layouts(part) if (a := test(layout)) is not None]
                if answers:
                    seen.add(test)
                    judged = True
                    if not any(answers):
                        found.append((f"the words say {match[0]!r}, the bars are not so", None))
        return found if judged else None


def layouts(trace: Trace) -> Iterator[Layout]:
    """Bars of each flat panel, and bands between curves as bars at one place."""
    for axes in trace.axes:
        own = [
            e for e in trace.elements
            if e.axes == axes.index and e.role == "data" and e.transform == "data" and e.on_canvas
            and e.data and len(e.data) > 3
        ]  # fmt: skip
        if axes.dimension == "2D":
            rectangles = [e for e in own if e.kind == "rectangle" and e.owner == "Rectangle"]
            yield from _bars(rectangles)
            bands = [e for e in own if e.kind == "polygon" and "PolyCollection" in e.owner]
            if len(bands) > 1:
                yield list(_bands(bands))


def _bars(rectangles: Sequence[Element]) -> Iterator[Layout]:
    """The bars with the axis of their length found: across, they are equally wide."""
    if len(rectangles) < 2:
        return
    points = np.array([[p[:2] for p in (e.data or ())[:4]] for e in rectangles], dtype=float)
    low, high = points.min(axis=1), points.max(axis=1)
    spread = np.ptp(high - low, axis=0) / np.maximum((high - low).max(axis=0), 1e-12)
    along = int(spread[1] >= spread[0])
    if spread.max() < 1e-6:
        return
    yield [
        Bar(e.label if e.label and e.label[0] != "_" else e.facecolor or "",
            (float(a[1 - along]), float(b[1 - along])), float(a[along]), float(b[along]))
        for e, a, b in zip(rectangles, low, high, strict=True)
    ]  # fmt: skip


def _bands(bands: Sequence[Element]) -> Iterator[Bar]:
    """Each band where it is cut by upright lines at equal distances."""
    outlines = [np.array([p[:2] for p in e.data or ()], dtype=float) for e in bands]
    left = min(float(o[:, 0].min()) for o in outlines)
    right = max(float(o[:, 0].max()) for o in outlines)
    for x in np.linspace(left, right, 13)[1:-1] + 1e-7 * (right - left):
        for e, outline in zip(bands, outlines, strict=True):
            cut = _cut(outline, x)
            if len(cut) > 1:
                yield Bar(str(e.id), (x, x + 1e-6), float(cut.min()), float(cut.max()))


def _cut(outline: Path, x: float) -> Path:
    """Heights at which an outline crosses an upright line."""
    a, b = outline, np.roll(outline, -1, axis=0)
    across = (a[:, 0] < x) != (b[:, 0] < x)
    a, b = a[across], b[across]
    return np.asarray(a[:, 1] + (x - a[:, 0]) * (b[:, 1] - a[:, 1]) / (b[:, 0] - a[:, 0]))
