"""How panels are arranged by the words, and how they are (mismatch a)."""

import itertools
import re
from collections.abc import Iterator, Sequence

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule
from qc.consistency.words import statements
from qc.elements import panels
from tracer.trace import Axes, Trace

NUMBERS = {"one": 1, "single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
NUMBER = rf"({'|'.join(NUMBERS)}|\d)"
THING = r"(?:panels?|subplots?|plots?|axes|charts?|images?|maps?|pictures?|figures?|small multiples|histograms?|curves?)"
ROWS_FIRST = re.compile(
    rf"\b{NUMBER} rows?,? ?(?:×|x|by|and|of|with|\\times) ?{NUMBER} (?:columns?|{THING})\b"
    rf"|\b{NUMBER} ?(?:×|x|by|\$?\\times\$?) ?{NUMBER} (?:grid|array|arrangement|layout|matrix) of (?:\w+ )?{THING}\b"
    rf"|\b{THING} (?:arranged )?(?:in|on) an? {NUMBER} ?(?:×|x|by) ?{NUMBER} (?:grid|array|arrangement|layout)\b",
    re.IGNORECASE,
)
COLUMNS_FIRST = re.compile(
    rf"\b{NUMBER} columns?,? ?(?:×|x|by|and|of|with) ?{NUMBER} (?:rows?|{THING})\b", re.IGNORECASE
)
ONE_ROW = re.compile(
    rf"\b{THING} (?:are )?(?:drawn |shown |placed |arranged )?(?:side[- ]by[- ]side|next to each other|in (?:a|one) (?:single )?row)\b"
    rf"|\bside[- ]by[- ]side {THING}\b|\brow of (?:\w+ )?(?:panels|subplots)\b",
    re.IGNORECASE,
)
ONE_COLUMN = re.compile(
    rf"\b{THING} (?:are )?(?:drawn |shown |placed |arranged )?(?:one above (?:the other|another)|above each other|stacked vertically|below each other|one below the other|in (?:a|one) (?:single )?column)\b"
    rf"|\b(?:vertically )?stacked (?:panels|subplots)\b|\bcolumn of (?:\w+ )?(?:panels|subplots)\b",
    re.IGNORECASE,
)
SHARED = re.compile(
    r"\b(?:same|common|shared|identical) ([xy])(?:[- ]?(?:axis|axes|scale|limits|range))?\b"
    r"|\b(?:same|common|shared|identical) (vertical|horizontal) (?:axis|axes|scale|limits|range)\b",
    re.IGNORECASE,
)


class PanelGrid(TraceRule):
    """Words say in how many rows and columns the panels stand, or that they share a scale, and they do
    not (mismatch a).

    "Two rows of three panels" in three rows of two, panels "side by side" one below the other, a "same y
    axis" with limits of its own in each panel. Measured: such statements.
    """

    name = "consistency.panel_grid"
    silent = "nothing is said of how panels stand"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        shown = [p for p in panels(trace) if p.dimension != "2D" or _sized(p, trace)]
        if len(shown) < 2:
            return None
        said = [words for words, _ in statements(subject, trace)]
        answers = [a for words in dict.fromkeys(said) for a in _answers(words, shown)]
        return [(a, None) for a in dict.fromkeys(answers) if a] if answers else None


def _sized(axes: Axes, trace: Trace) -> bool:
    """Whether it is no inset: large as against the canvas."""
    wide, high = axes.bbox[2] - axes.bbox[0], axes.bbox[3] - axes.bbox[1]
    return wide * high > 0.01 * trace.figure.width * trace.figure.height


def _answers(words: str, shown: Sequence[Axes]) -> Iterator[str]:
    """For each statement what is wrong, empty if it is right."""
    rows, columns = _levels(shown, 1), _levels(shown, 0)
    for pattern, turned in ((ROWS_FIRST, False), (COLUMNS_FIRST, True)):
        for match in pattern.finditer(words):
            one, two = (NUMBERS.get(g.lower()) or int(g) for g in match.groups() if g)
            wanted = (two, one) if turned else (one, two)
            if wanted[0] * wanted[1] >= len(shown) > 1 and len(shown) > wanted[0] * wanted[1] // 2:
                fits = wanted == (rows, columns)
                yield "" if fits else f"the words say {match[0]!r}, there are {rows} × {columns}"
    for pattern, contrary in ((ONE_ROW, (len(shown), 1)), (ONE_COLUMN, (1, len(shown)))):
        if said := pattern.search(words):
            why = f"the words say {said[0]!r}, there are {rows} × {columns}"
            yield why if (rows, columns) == contrary else ""
    if said := SHARED.search(words):
        axis = (said[1] or {"v": "y", "h": "x"}[said[2][0].lower()]).lower()
        limits = {tuple(round(v, 6) for v in (a.xlim if axis == "x" else a.ylim)) for a in shown}
        yield "" if len(limits) < len(shown) else f"the words say {said[0]!r}, all limits differ"


def _levels(shown: Sequence[Axes], axis: int) -> int:
    """How many different places the middles of the panels have, across or down."""
    middles = sorted((a.bbox[axis] + a.bbox[axis + 2]) / 2 for a in shown)
    size = min(a.bbox[axis + 2] - a.bbox[axis] for a in shown)
    return 1 + sum(b - a > 0.5 * size for a, b in itertools.pairwise(middles))
