"""Rows of numbers and letters that words bound, against the texts that are drawn (mismatch c)."""

import re
from collections.abc import Iterator, Sequence

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, comments, titles
from qc.elements import visible_texts
from tracer.trace import Trace

BOUNDS = re.compile(
    r"(?<![\w.])(?:(\d{1,2}) ?(?:to|through|…|\.\.\.?|–|-) ?(\d{1,2})|([A-Z]) ?(?:to|through|–|-) ?([A-Z]))(?![\w.%°])"
)
LEAST = 4
"""Members of a row that make it plain that the row is meant."""
ENDS = 2
"""Members that a row lacks by a loop that ends too early or begins too late."""


class SaidRange(TraceRule):
    """Words say from which to which number or letter a row of names runs, and its last or first is
    not drawn (mismatch c).

    "Numerals 1 to 12" over a clock without a 12, "stations A to H" without H. Judged are rows of which
    at least four stand in the figure, all but the ends. Measured: rows that lack an end.
    """

    name = "consistency.said_range"
    silent = "no words bound a row of names that is drawn"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        words = [*titles(trace), *(text for _, text in comments(subject.code))]
        written = {(e.text or "").strip(" $") for e in visible_texts(trace)}
        judged, found = False, list[Complaint]()
        for said, row in (pair for text in words for pair in _rows(text)):
            missing = [name for name in row if name not in written]
            if len(row) - len(missing) < LEAST or len(missing) > ENDS:
                continue
            judged = True
            if (
                missing
                and missing != ["0"]
                and missing in (row[: len(missing)], row[-len(missing) :])
            ):
                found.append((f"the words say {said!r}, {missing[0]!r} is not drawn", None))
        return found if judged else None


def _rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Words and the names that they bound."""
    for match in BOUNDS.finditer(text):
        first, last, letter, end = match.groups()
        if letter:
            yield match[0], [chr(c) for c in range(ord(letter), ord(end) + 1)]
        else:
            yield match[0], [str(n) for n in range(int(first), int(last) + 1)]
