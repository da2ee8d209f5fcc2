"""Ways that words call closed, by their own label or comment, and that do not come round (mismatch d)."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, comments, in_panel, titles
from qc.consistency.words import told
from qc.elements import visible
from qc.shapes import Path, lengths, vertices
from tracer.geometry import shown
from tracer.trace import Element, Trace

LEAST = 12
"""Fewest vertices of a curve."""
TOUCH = 5.0
"""Pixels by which the ends of a closed way may be apart."""
COMES_ROUND = re.compile(
    r"\b(?:closed(?! (?:form|set|interval|system|ball|subset|surface|circle at|circuit(?:ry)?|economy|under|loop (?:control|response|gain|step|system|transfer)))"
    r"|(?:full|complete|whole|entire) (?:\w+ )?(?:circle|circumference|orbit|ellipse|revolution|loop|outline|boundary|ring|contour|lap|oval|perimeter)"
    r"|convex hull|(?:round|closed) (?:trip|tour)|perimeter|silhouette|outline|enclosing|unit circle|circumcircle|incircle|circumscribed circle)\b",
    re.IGNORECASE,
)
CURVES = re.compile(
    r"\b(?:circle|ellipse|oval|cardioid|astroid|lemniscate|deltoid|nephroid|hypocycloid|epicycloid|heart|limaçon|limacon|racetrack|stadium)\b",
    re.IGNORECASE,
)
"""Closed curves that a label or comment names."""
OTHERWISE = re.compile(
    r"\b(?:arcs?|semi-?\w*|half|quarter|open|not|never|upper|lower|left|right|part(?:ial|ly)?|sector|segment|section|steps?|tangent|radius|diameter|chord|center|centre|points?"
    r"|inside|area|involute|great|roll\w*|osculating|squared|almost|nearly|ticks?|angles?|transition\w*|without|unclosed|first|from|second|through)\b",
    re.IGNORECASE,
)
AGAIN = re.compile(
    r"\b(?:closed (?:\w+ )?(?:polygon|loop|path|chain|cycle|triangle|circuit|tour|route|trip)|force polygon|vector polygon|polygon of forces|equilibrium|sums? to zero|zero (?:sum|resultant|net)"
    r"|round trip|returns? to (?:the |its )?(?:start|origin|beginning|harbou?r|home|base|port)|back to (?:the |its )?(?:start|origin|beginning|harbou?r|home|base|port))\b",
    re.IGNORECASE,
)


class OpenLoop(TraceRule):
    """A curve whose label or comment calls it closed ends elsewhere than it began; arcs of the one large
    circle of a figure on circles leave a gap; arrows that chase each other never come back, although the
    words speak of a closed chain or of equilibrium (mismatch d).

    Measured: such ways.
    """

    name = "consistency.open_loop"
    silent = "nothing is called closed"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        answers = [*_labelled(subject, trace), *_arcs(trace), *_chains(subject, trace)]
        return [a for a in answers if a[0]] if answers else None


def _labelled(subject: Subject, trace: Trace) -> Iterator[Complaint]:
    """Curves of flat panels that their label or the comment above them calls closed."""
    above = dict(comments(subject.code))
    flat = {a.index for a in trace.axes if a.dimension == "2D"}
    titled = " ".join(titles(trace))
    for e in shown(trace, "line"):
        path = vertices(e)
        if e.axes not in flat or e.transform != "data" or len(path) < 3:
            continue
        words = " ".join(filter(None, (e.label, above.get((e.line or 0) - 1, ""))))
        named = COMES_ROUND.search(words) or (CURVES.search(words) if len(path) >= LEAST else None)
        if named is None or OTHERWISE.search(words) or OTHERWISE.search(titled):
            continue
        alone = sum(o.line == e.line and o.kind == "line" for o in trace.elements) == 1
        if alone:
            yield (f"{named[0]!r} is open" if _is_open(path) else ""), e


def _is_open(path: Path) -> bool:
    """Whether a way that bends ends far from where it began."""
    gap = float(np.hypot(*(path[0] - path[-1])))
    steps = lengths(path)
    smooth = 1.6 * float(np.median(steps)) if len(path) >= LEAST else 0.0
    return gap > max(TOUCH, smooth) and float(steps.sum()) > 1.2 * gap


def _arcs(trace: Trace) -> Iterator[Complaint]:
    """For panels whose title names a circle: the largest circle that curves follow."""
    for title in titles(trace):
        said = ROUND.search(title)
        part = in_panel(trace, title)
        if said is None or OTHERWISE.search(title) or [a.dimension for a in part.axes] != ["2D"]:
            continue
        if any(e.kind in ("circle", "ellipse", "wedge", "arc") for e in part.elements):
            continue
        toothed = re.search(r"\b(?:gear|cog)\w*", title, re.IGNORECASE)
        circles = list(_circles(part, 0.3 if toothed else 0.01))
        if circles:
            largest = max(radius for radius, _, _ in circles)
            bins = {b for radius, turns, _ in circles if radius > 0.97 * largest for b in turns}
            share = len(bins) / BINS
            first = next(e for radius, _, e in circles if radius > 0.97 * largest)
            yield (f"the circle spans {360 * share:.0f}°" if 0.2 < share < 0.99 else ""), first


BINS = 120
ROUND = re.compile(
    r"\b(?:circles?|clock|dial|rim|wheel|disk|disc|coin|dartboard|compass|petri dish|round table|pizza|plate|ring road|merry-go-round|roundabout|pulley|gear|circular orbit|orbit|roulette wheel)\b",
    re.IGNORECASE,
)


def _circles(trace: Trace, uneven: float) -> Iterator[tuple[float, frozenset[int], Element]]:
    """Radius of each curve that follows a circle, but for a share of its radius, and the directions in which
    it has points."""
    for e in shown(trace, "line"):
        path = vertices(e)
        if len(path) < LEAST or e.transform != "data":
            continue
        design = np.column_stack([2 * path, np.ones(len(path))])
        (x, y, _), *_ = np.linalg.lstsq(design, (path**2).sum(axis=1), rcond=None)
        off = path - np.array([x, y])
        radii = np.hypot(*off.T)
        radius = float(radii.mean())
        if float(np.ptp(radii)) > uneven * radius or radius < 20 or radius > 1e4:
            continue
        turns = np.unwrap(np.arctan2(off[:, 1], off[:, 0]))
        if float(np.abs(np.diff(turns)).max()) > 0.6:
            continue
        if e.attrs.get("closed"):
            turns = np.array([0.0, 2 * np.pi])
        between = np.arange(turns.min(), turns.max(), np.pi / BINS)
        yield radius, frozenset((between % (2 * np.pi) * BINS / (2 * np.pi)).astype(int)), e


def _chains(subject: Subject, trace: Trace) -> Iterator[Complaint]:
    """Arrows each of which begins at the head of another one, where the words say that they close."""
    said = next((m for w in (*titles(trace), *told(subject.code)) if (m := AGAIN.search(w))), None)
    arrows = [
        np.array([p[:2] for p in (e.pixels[0], e.pixels[-1])])
        for e in shown(trace, "arrow")
        if e.pixels and len(e.pixels) > 1 and visible(e)
        and e.attrs.get("heads", "end") in ("end", "start")
    ]  # fmt: skip
    if said is None or not 3 <= len(arrows) <= 24 or len({a.index for a in trace.axes}) != 1:
        return
    follows = {
        (i, j)
        for i, a in enumerate(arrows)
        for j, b in enumerate(arrows)
        if i != j and np.hypot(*(a[1] - b[0])) <= TOUCH + 3
    }
    if len(follows) >= len(arrows):
        yield "", None
    elif len(follows) == len(arrows) - 1 and len({i for i, _ in follows}) == len(follows):
        yield f"the words say {said[0]!r}, the last arrow does not come back", None
