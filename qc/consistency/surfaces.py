"""Curved surfaces that titles name, against the vertices of what is drawn (mismatches b, d)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from qc.base import Subject
from qc.consistency.rule import Complaint, TraceRule
from qc.surfaces import Surface, surface_of
from tracer.trace import Trace

NAMES: Mapping[str, str] = {
    r"(?:hemi)?spheres?|globe": "sphere",
    r"ellipsoids?|spheroids?": "ellipsoid",
    r"cones?": "cone",
    r"cylinders?": "cylinder",
    r"tor(?:us|i)|toroids?": "torus",
    r"(?<!hyperbolic )paraboloids?": "paraboloid",
    r"hyperbolic paraboloids?|(?<!monkey )saddle(?! point)": "saddle",
    r"hyperboloids?": "hyperboloid",
}
ALIKE: Mapping[str, frozenset[str]] = {"ellipsoid": frozenset({"sphere"})}
"""What else may be called so: a sphere is an ellipsoid."""
OTHERWISE = re.compile(
    r"\b(?:deform\w*|perturb\w*|ripple\w*|rippled|bump\w*|morph\w*|twist\w*|nois[ey]\w*|random\w*|harmonics?|projection"
    r"|projected|map|of revolution|approximat\w*|discreti\w*|like|shaped|not|no|without|truncated|frustum)\b",
    re.IGNORECASE,
)
PARTLY = re.compile(
    r"\b(?:hemi\w*|half|semi\w*|quarter|octant|part|partial|portion|patch|cap|dome|section|sector|cut\w*|open\w*|slice\w*"
    r"|segment|wedge|upper|lower|inside|opened|shell|zone|lune|bowl|trough|degrees|°|unroll\w*)\b|°",
    re.IGNORECASE,
)


class NamedSurface(TraceRule):
    """The title names a curved surface, and another one is drawn, or a part of it (mismatches b, d).

    A cone called a sphere, half a torus. Judged are 3-D panels all of whose surfaces are of a known
    kind: spheres, ellipsoids, cones, cylinders, paraboloids, saddles, hyperboloids, planes and tori,
    told by fitting their vertices. Titles that speak of a part may show one.
    Measured: names that no surface bears out, and surfaces of which a part is missing.
    """

    name = "consistency.named_surface"
    silent = "no title names a surface that is drawn"

    def compare(self, subject: Subject, trace: Trace) -> Sequence[Complaint] | None:
        judged, found = False, list[Complaint]()
        for title, panel in _spatial_titles(trace):
            meshes = [e for e in trace.elements if e.axes == panel and "points" in e.attrs]
            drawn = [surface_of(e) for e in meshes]
            named = _named(title)
            if named and drawn and None not in drawn:
                judged = True
                why = _wrong(title, named, [s for s in drawn if s is not None])
                found += [(w, meshes[0]) for w in why]
        return found if judged else None


def _named(title: str) -> dict[str, str]:
    """Words of a title for surfaces, by the kind of surface."""
    if OTHERWISE.search(title):
        return {}
    matches = (
        (kind, re.search(rf"\b(?:{words})\b", title, re.IGNORECASE))
        for words, kind in NAMES.items()
    )
    return {kind: match[0] for kind, match in matches if match}


def _wrong(title: str, named: Mapping[str, str], drawn: Sequence[Surface]) -> Iterator[str]:
    kinds = {s.kind for s in drawn}
    for kind, word in named.items():
        if len(named) <= len(drawn) and not kinds & {kind, *ALIKE.get(kind, ())}:
            yield f"the title says {word!r}, the surface is a {', a '.join(sorted(kinds))}"
    if len(drawn) == 1 and kinds & named.keys() and not drawn[0].whole and not PARTLY.search(title):
        yield f"a part of the {drawn[0].kind} is missing"


def _spatial_titles(trace: Trace) -> Iterator[tuple[str, int]]:
    """Titles with the 3-D panel that they speak of: their own, or the only one of the figure."""
    solid = [a.index for a in trace.axes if a.dimension == "3D"]
    for e in trace.elements:
        if e.role == "title" and e.text and e.axes in solid:
            yield e.text, e.axes
    if len(solid) == 1 and trace.figure.suptitle:
        yield trace.figure.suptitle, solid[0]
