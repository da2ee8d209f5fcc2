"""Solids of revolution that words name, against the surface that is drawn (mismatch d)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule, in_panel, titles
from qc.elements import visible
from qc.shapes import Path
from tracer.trace import Element, Trace

SOLIDS: Mapping[str, int] = {
    r"spher(?:e|es|ical surface|ical shell)|globe|ball": 3,
    r"ellipsoids?|spheroids?": 3,
    r"tor(?:us|i)|doughnut|cylinders?|cones?|frustums?|paraboloids?|hyperboloids?|(?:surface|solid) of revolution|pseudosphere|catenoid"
    r"|capsule|tubes?|vase": 1,
}  # fmt: skip
"""Words, and about how many of the axes of space the thing is round."""
PARTLY = re.compile(
    r"\b(?:hemi\w*|half|semi(?!-?ax)\w*|quarter|octant|part(?:ial|ly)?|section\w*|cross-?section\w*|cut\w*|slic\w*|open(?:ed)?|dome|bowl|cap|wedge|sector"
    r"|oblique|ellipti\w*|tri-?axial|inside|intersect\w*|band|zone|lune|segment|patch|strip|hyperbolic|inscribed|between|unroll\w*|truncated|tilted|double"
    r"|points|triangles?|geodesic|great circle|harmonics?|packing|sphere of influence|parabolic cylinder|coordinates?|wave|knot|field|over|volume|trefoil|path|curve)\b|%",
    re.IGNORECASE,
)
LEAST = 12
"""Fewest faces or lines that make a surface."""
SLACK = 0.08
"""Share by which the width and height of an outline may differ, or its points lie outside of the circle:
coarse surfaces are polygons all round."""


class RoundSolid(TraceRule):
    """The title names a sphere, cylinder, cone, torus … and the surface goes only part of the way round
    (mismatch d).

    Azimuths that run to π make half a shell. Judged are 3-D panels by the largest surface or wire frame
    in them, seen along each axis of space and of its own: the outline must be a full circle about one of
    them, of a sphere about all three. Measured: solids that are not round.
    """

    name = "consistency.round_solid"
    silent = "no title names a round solid"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        for title in titles(trace):
            part = in_panel(trace, title)
            named = [
                (match[0], number)
                for words, number in SOLIDS.items()
                if (match := re.search(rf"\b(?:{words})\b", title, re.IGNORECASE))
            ]
            surfaces = list(_surfaces(part))
            if len(named) != 1 or not surfaces or any(map(PARTLY.search, titles(trace))):
                continue
            judged = True
            said, number = named[0]
            if said.lower().startswith(("ellipsoid", "spheroid")):
                surfaces = [s / np.maximum(np.ptp(s, axis=0), 1e-9) for s in surfaces]
            if max(map(_round_axes, surfaces)) < number:
                found.append((f"the title says {said!r}, the surface does not go all round", None))
        return found if judged else None


def _surfaces(trace: Trace) -> Iterator[Path]:
    """Points in space of what each call draws as a mesh, or as many faces or lines."""
    spatial = {a.index for a in trace.axes if a.dimension == "3D"}
    calls: dict[tuple[object, ...], list[Path]] = defaultdict(list)
    for e in trace.elements:
        if e.axes not in spatial or e.role != "data" or not visible(e):
            continue
        if e.kind == "mesh" and "extent" in e.attrs:
            yield np.vstack([np.array(e.attrs["points"], dtype=float), _ends(e)])
        elif e.kind in ("face", "line") and e.data and len(e.data[0]) == 3:
            curved = e.kind == "face" or len(e.data) >= LEAST
            calls[e.axes, e.kind, e.line, curved and len(e.data)].append(
                np.array(e.data, dtype=float)
            )
    yield from (np.vstack(p) for call, p in calls.items() if len(p) >= LEAST and call[-1])


def _ends(mesh: Element) -> Path:
    """Points in the middle of the six sides of a mesh's box: its points are a sample."""
    low, high = np.array(mesh.attrs["extent"], dtype=float).T
    middle = (low + high) / 2
    sides = [middle + sign * half for half in np.diag((high - low) / 2) for sign in (-1, 1)]
    return np.array(sides)


def _round_axes(points: Path) -> int:
    """About how many axes the outline is a full circle, of space or of the points' own."""
    own = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)[2]
    return max(
        sum(_goes_round(points @ np.delete(frame, k, axis=0).T) for k in range(3))
        for frame in (np.eye(3), own)
    )


def _goes_round(shadow: Path) -> bool:
    """Whether points in a plane are as wide as high, and all in the circle of that size."""
    size = np.ptp(shadow, axis=0)
    off = np.hypot(*(shadow - (shadow.min(axis=0) + shadow.max(axis=0)) / 2).T)
    alike = float(np.ptp(size)) <= SLACK * float(size.max())
    return alike and float(off.max()) <= (1 + SLACK) * float(size.max()) / 2
