"""The rule on points joined in the wrong order (A-1)."""

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from qc.image.paths import Culprit, PathRule, drawn_paths, flat_panels, words_of
from qc.shapes import Path, lengths, turns, vertices
from tracer.trace import Trace


class Fold(PathRule):
    """The vertices of a curve are joined in the wrong order, so that it scribbles or folds back (A-1).

    Samples that were never sorted by x, or two that changed places. Curves that run back for long
    (loops, hysteresis) are no offence; a loop whose points were sorted is: it leaps to and fro
    between its two branches at every step, and so does a wave of which only two samples a period are
    drawn. So is a curve of very many chords through its own middle, as from degrees taken for radians,
    or a part of an outline that is one. Measured: length of the path over its length when sorted by x; for a path that runs back in no
    more than a few steps, 1 + the steps back; ups and downs of a path that leaps, over those of its
    two branches; ten times the share of the figure that the mean chord spans; 1 + a fifth of the sharp
    turns in a row. The same holds of a filled region whose two boundaries both run forwards.
    """

    name = "image.fold"
    threshold = 2.5
    threshold_basis = (
        "Paths of the 106 figures of matplotlib's gallery that the rule applies to reach 1.88; unsorted "
        "samples of a function, by hand, lie above 3."
    )
    complaint = "is joined in the wrong order (factor {:.1f})"

    SAID = re.compile(
        r"alternat|sampl|alias|discrete|series|nois|random|star|chord|string|envelope|polygram|maurer|"
        r"table|modul|mystic|web|caustic|spirograph|walk|tour|complete|circulant",
        re.IGNORECASE,
    )
    LEAST, STEPS_BACK, SHARE, REGION = 8, 3, 0.08, 12
    LEAPING, APART, TO_AND_FRO, BENT = 16, 3.5, 0.35, 0.03
    CHORDS, LONG, SHARP = 40, 0.25, 1.5

    def measure(self, trace: Trace) -> Iterator[Culprit]:
        flat = flat_panels(trace)
        meant = self.SAID.search(words_of(trace))
        for e in drawn_paths(trace, "line"):
            path = vertices(e)
            if e.axes in flat and len(path) >= self.LEAST:
                closed = bool(e.attrs.get("closed"))
                found = [self._exchanged] if closed else [self._scribble, self._steps_back]
                if not meant and e.marker is None:
                    found += [self._leaps, self._chords, self._tangle]
                yield max((measure(path) for measure in found), default=1.0), e
        for e in drawn_paths(trace, "polygon"):
            path = vertices(e)
            if e.axes in flat and e.owner == "Polygon" and len(path) >= self.REGION:
                again = 1.0 + 2 * self._runs_forward_again(path)
                yield max(again, 1.0 if meant else self._tangle(path)), e

    def _runs_forward_again(self, path: Path) -> int:
        """How often a region's boundary goes all the way back in one edge to run forwards again."""
        step = np.diff(np.append(path[:, 0], path[0, 0]))
        step *= np.sign(np.median(step)) or 1.0
        back = step < -0.3 * np.ptp(path[:, 0])
        forwards = bool((step[~back] > -1e-6).all())
        apart = bool((np.diff(np.flatnonzero(back)) >= 5).all())
        return max(0, int(back.sum()) - 1) if forwards and apart else 0

    def _scribble(self, path: Path) -> float:
        if len(np.unique(path[:, 0].round(2))) < 0.9 * len(path):
            return 1.0
        ordered = path[np.argsort(path[:, 0], kind="stable")]
        return float(lengths(path).sum() / max(1.0, lengths(ordered).sum()))

    def _steps_back(self, path: Path) -> float:
        step = np.diff(path[:, 0])
        if np.median(step) < 0:
            step = -step
        back = step < -2
        few = 0 < back.sum() <= max(self.STEPS_BACK, self.SHARE * len(step))
        lone = not (back[:-1] & back[1:]).any()
        rest = (step > 0.05).mean() > 0.7
        return 1.0 + 2 * float(back.sum()) if few and lone and rest and len(step) > 9 else 1.0

    def _exchanged(self, path: Path) -> float:
        """The same for one step back of a ring, if it parts two runs that lie side by side."""
        backs = np.flatnonzero(np.diff(path[:, 0]) < -2)
        runs = np.split(path[:, 0], backs + 1)
        aside = len(runs) == 2 and runs[1].max() <= runs[0].min() + 0.5
        return 3.0 if aside and min(len(r) for r in runs) >= self.LEAST else 1.0

    def _tangle(self, path: Path) -> float:
        """1 + a fifth of the longest run of sharp turns all to one side, within a path smooth elsewhere."""
        bends = turns(path)
        sharp = np.sign(bends) * (np.abs(bends) > self.SHARP)
        runs = np.split(sharp, np.flatnonzero(np.diff(sharp)) + 1)
        longest = max((len(r) for r in runs if r.size and r[0]), default=0)
        smooth = np.median(np.abs(bends)) < 0.3 if len(bends) else False
        return 1.0 + longest / 5 if smooth else 1.0

    def _leaps(self, path: Path) -> float:
        """Ups and downs of a path that leaps between two smooth branches, over those of the branches."""
        ring = np.hypot(*(path[0] - path[-1])) < 1e-3
        return max(self._branching(way[:-1] if ring else way) for way in (path, path[:, ::-1]))

    def _branching(self, path: Path) -> float:
        """The same for a path that runs one way along its first coordinate."""
        along, across = path.T
        steps = np.diff(along)
        if len(path) < self.LEAPING or not ((steps > -0.01).all() or (steps < 0.01).all()):
            return 1.0
        middle = np.convolve(np.pad(across, 2, mode="edge"), np.full(5, 0.2), mode="valid")
        high = across > middle
        if (high[1:] != high[:-1]).mean() < self.TO_AND_FRO:
            return 1.0
        branches = [(along[side], across[side]) for side in (high, ~high)]
        if all(_straight(*branch, self.BENT * np.ptp(across)) for branch in branches):
            return 1.0
        ratio = _ups_and_downs(across) / max(1.0, sum(_ups_and_downs(b) for _, b in branches))
        return ratio if ratio > self.APART else 1.0

    def _chords(self, path: Path) -> float:
        """Ten times the mean edge over the diagonal of what a path of many vertices spans."""
        if len(path) < self.CHORDS:
            return 1.0
        edges, span = lengths(path), float(np.hypot(*np.ptp(path, axis=0)))
        across = (np.abs(turns(path)) > 1.0).mean() > 0.9 and np.ptp(path, axis=0).min() > 40
        steps = np.diff(path[:, 0])
        graph = (steps >= 0).all() or (steps <= 0).all()
        share = float(edges.mean()) / max(1.0, span)
        return 10 * share if across and not graph and share > self.LONG else 1.0


def _straight(along: NDArray[np.float64], across: NDArray[np.float64], off: float) -> bool:
    """Whether points, but for a few at the ends, lie on a line within `off`, or are too few to tell."""
    if len(along) < 5 or np.ptp(along[1:-1]) < 1:
        return True
    fit = np.polynomial.Polynomial.fit(along[1:-1], across[1:-1], 1)
    return bool(np.quantile(np.abs(fit(along) - across), 0.75) < off)


def _ups_and_downs(values: NDArray[np.float64]) -> float:
    return float(np.abs(np.diff(values)).sum())
