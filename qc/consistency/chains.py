"""Arrows between the steps of a process, against the order of the steps (mismatch e)."""

import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from qc.base import Subject
from qc.code.script import Script, parse
from qc.consistency.parallel import rows, strings
from qc.consistency.rule import Complaint, TraceRule, flat_axes, texts_of, titles
from qc.consistency.sequences import SERIES
from qc.elements import visible
from qc.shapes import box_gap
from tracer.trace import Element, Trace

REACH = 60.0
"""Pixels within which an arrow ends at a text."""
STEP = re.compile(r"^(?:step|stage|phase)?\s*(\d{1,2})\s*[.):]?\s*(?:$|\D)", re.IGNORECASE)
PROCESS = re.compile(
    r"\b(?:food chain|cycle|process|workflow|pipeline|stages?|sequence|steps?|life|flow\w*|procedure)\b",
    re.IGNORECASE,
)


class Chains(TraceRule):
    """The arrows of a process lead from each step to the one before it (mismatch e).

    Steps are texts that begin with a number, stages that everybody knows, or the names of a list of the
    script, where the title speaks of a process. Judged are three arrows and more between neighbors.
    Measured: 1 if all of them are turned, else 0.
    """

    name = "consistency.chains"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        script = parse(subject.code)
        if isinstance(script, SyntaxError):
            return None
        told = any(PROCESS.search(t) for t in titles(trace))
        judged, found = False, list[Complaint]()
        for axes in sorted(flat_axes(trace)):
            texts = [e for e in texts_of(trace, axes) if visible(e) and e.bbox]
            links = list(_links(trace, axes, texts))
            for order in _orders(script, texts, told):
                steps = [_step(order, a, b) for a, b in links]
                forward, back = steps.count(1), steps.count(-1)
                judged = judged or forward + back > 2
                if back > 2 and forward == 0:
                    found.append(("the arrows lead from each step to the one before it", None))
        return found[:1] if judged else None


def _links(trace: Trace, axes: int, texts: Sequence[Element]) -> Iterator[tuple[int, int]]:
    """Ids of the texts at which each arrow starts and ends."""
    for e in trace.elements:
        if e.kind != "arrow" or e.axes != axes or not e.pixels or not visible(e):
            continue
        if e.attrs.get("heads", "end") not in ("end", "start"):
            continue
        ends = [_nearest(texts, (float(p[0]), float(p[1]))) for p in (e.pixels[0], e.pixels[-1])]
        if e.attrs.get("heads") == "start":
            ends.reverse()
        if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
            yield ends[0], ends[1]


def _nearest(texts: Sequence[Element], at: tuple[float, float]) -> int | None:
    gaps = [(box_gap(e.bbox, at), e.id) for e in texts if e.bbox]
    gap, owner = min(gaps, default=(np.inf, -1))
    return owner if gap <= REACH else None


def _orders(
    script: Script, texts: Sequence[Element], told: bool
) -> Iterator[Mapping[int, tuple[int, int]]]:
    """Ways to number the texts: place and number of places, by id."""
    numbered = {e.id: int(m[1]) for e in texts if (m := STEP.match((e.text or "").strip()))}
    if len(set(numbered.values())) == len(numbered) > 2:
        yield {k: (n, max(numbered.values())) for k, n in numbered.items()}
    lists = [[w.lower() for w in series] for series in SERIES]
    lists += [[n.strip().lower() for n in strings(row)] for row in rows(script) if told]
    for names in lists:
        own = {
            e.id: (names.index(word), len(names))
            for e in texts
            if (word := " ".join((e.text or "").lower().split())) in names
        }
        if len(own) > 2 and len({place for place, _ in own.values()}) == len(own):
            yield own


def _step(order: Mapping[int, tuple[int, int]], start: int, end: int) -> int:
    """1 for an arrow to the next step, -1 to the one before, else 0; the last is before the first."""
    if start not in order or end not in order:
        return 0
    (a, count), (b, _) = order[start], order[end]
    off = (b - a) % count
    return 0 if count < 3 else 1 if off == 1 else -1 if off == count - 1 else 0
