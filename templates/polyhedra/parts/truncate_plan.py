"""Truncated regular solids, and where a drawing of one or three of them puts everything."""
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from templates.base import Params
from templates.geometry.dimensions import Dimension, place_dimensions
from templates.geometry.frame import DPI, Frame, canvas_for, framed
from templates.geometry.looks import LOOKS
from templates.geometry.solids import Face, Solid, area_vector
from templates.polyhedra.parts.regular import regular_solid
from templates.polyhedra.platonic import DRAWINGS, STANDS
from templates.snippets.solid_truncate import truncated

Array = NDArray[np.float64]
FIGURES = tuple(
    (*stand, *drawing)
    for stand, drawing in product(STANDS, DRAWINGS)
    if drawing[0] == "opaque" or stand[0] in ("tetrahedron", "cube", "octahedron")
)
"""Solid, pose, manner, dashes, light; many hidden edges would be unreadable."""
SINGLE = tuple(
    {"edge": edge, "cut_lengths": (cut,)}
    for edge, cut in product((4, 5, 6, 8, 10, 12), (1, 1.5, 2, 2.5, 3, 4, 5, 6))
    if 0.16 <= cut / edge <= 0.36 or 2 * cut == edge
)
SEQUENCES = tuple(
    {"edge": edge, "cut_lengths": cuts}
    for edge, cuts in (
        (6, (1, 2, 3)), (8, (1.5, 3, 4)), (8, (2, 3, 4)), (10, (2, 3, 5)), (10, (2, 4, 5)),
        (12, (2, 4, 6)), (12, (3, 4, 6)), (5, (1, 1.5, 2.5)), (9, (2, 3, 4.5)), (4, (1, 1.5, 2)),
    )
)  # fmt: skip
CUTS = SINGLE + SEQUENCES
PANEL = (4.2, 4.6)
"""Width and height of one of several panels, in inches."""
RECTIFIED = {
    "tetrahedron": "octahedron", "cube": "cuboctahedron", "octahedron": "cuboctahedron",
    "dodecahedron": "icosidodecahedron", "icosahedron": "icosidodecahedron",
}  # fmt: skip
"""What is left when the cuts meet in the middle of every edge."""


@dataclass(frozen=True)
class Panel(Frame):
    """A frame whose canvas begins so many pixels from the left of the figure."""

    shift: float = 0.0

    def px(self, points: ArrayLike) -> Array:
        """Pixels (n, 2) from the lower left corner of the figure."""
        return np.asarray(super().px(points) + np.array((self.shift, 0.0)))


@dataclass(frozen=True, eq=False)
class Stage:
    """A truncated solid; the first faces are trimmed faces of the regular one, the rest cuts."""

    solid: Solid
    trimmed: int
    cut: float


@lru_cache(maxsize=512)
def stage(kind: str, pose: str, edge: float, cut: float) -> Stage:
    """The regular solid with its corners cut off at this distance."""
    base = regular_solid(kind, pose, edge)
    corners, trimmed, cuts = truncated(base.vertices, base.faces, cut / edge)
    rings = tuple(_counterclockwise(corners, ring) for ring in (*trimmed, *cuts))
    return Stage(Solid(corners, rings), len(trimmed), cut)


def _counterclockwise(corners: Array, ring: Face) -> Face:
    """The face as seen from outside a solid around the origin."""
    polygon = corners[list(ring)]
    return ring if area_vector(polygon) @ polygon.mean(axis=0) > 0 else ring[::-1]


def solid_name(kind: str, edge: float, cut: float) -> str:
    """`truncated cube`, `cuboctahedron`."""
    return RECTIFIED[kind] if 2 * cut == edge else f"truncated {kind}"


def plan_truncated(p: Params) -> Mapping[str, Any]:
    """Everything that `draw` reads beyond the parameters, and what decides whether it is readable."""
    p.kind, p.pose, p.shown, p.dash, p.light = p.figure
    p.edge, lengths = p.cuts["edge"], p.cuts["cut_lengths"]
    p.base = regular_solid(p.kind, p.pose, p.edge)
    p.stages = [stage(p.kind, p.pose, p.edge, cut) for cut in lengths]
    p.marked, p.vertex_texts, p.solid = (), [], p.stages[0].solid
    view, single = (p.elev, p.azim), len(lengths) == 1
    top = 62.0 if p.title else 34.0
    margins = (50.0, 50.0, 62.0, top) if single else (26.0, 26.0, 54.0, top)
    points = p.base.vertices if p.tips else p.solid.vertices
    figsize = canvas_for(points, view, p.canvas, margins) if single else PANEL
    frame = framed(points, view, figsize, margins)
    p.frames = [
        Panel(frame.view, frame.figsize, frame.limits, k * figsize[0] * DPI)
        for k in range(len(lengths))
    ]
    p.frame, total = p.frames[0], round(figsize[0] * len(lengths), 2)
    left, bottom, across, upright = frame.rect
    share = figsize[0] / total
    vars(p).update(
        **_colors(p),
        thin=0.9,
        fine=1.0,
        heavy=2.2,
        figsize=(total, figsize[1]),
        bottom=bottom,
        across=round(across * share, 4),
        upright=upright,
        panels=[(round((k + left) * share, 4), cut) for k, cut in enumerate(lengths)],
        low=round(26 / (figsize[1] * DPI), 3),
        captions=_captions(p, share),
        title=_title(p),
        title_size=p.fontsize + 2,
        title_y=0.965,
        **dict(zip(("xlim", "ylim", "zlim"), frame.limits, strict=True)),
    )
    return _measured(p) if single and p.tips else {"measured": [], "overlap": 0.0}


def _colors(p: Params) -> dict[str, str]:
    """The look, with cuts that stay darker than old faces in the shade even without a hue."""
    look = LOOKS[p.look]
    gray = p.shown == "opaque" and look.accent == "black"
    return look._asdict() | ({"fill": "0.45", "fill_name": "dark gray"} if gray else {})


def _captions(p: Params, share: float) -> list[tuple[float, str]]:
    """Middle and text of the line below each panel."""
    sizes = [f"cut $x$ = {s.cut:g} {p.unit}".strip() for s in p.stages]
    sizes[0] = f"edge $a$ = {p.edge:g} {p.unit}".strip() + f",  {sizes[0]}"
    return [(round((k + 0.5) * share, 3), text) for k, text in enumerate(sizes)]


def _title(p: Params) -> str:
    if p.title != "name":
        return str(p.title)
    if p.stages[-1].cut * 2 == p.edge:
        left = RECTIFIED[p.kind]
        return f"{p.kind.capitalize()} cut to {'an' if left[0] in 'oi' else 'a'} {left}"
    return f"{p.kind.capitalize()} without its corners"


def silhouette(p: Params) -> list[tuple[int, int]]:
    """Edges of the regular solid between a face in sight and one behind."""
    facing = p.base.normals @ p.frame.axes[2] > 0
    sides: dict[tuple[int, int], list[bool]] = {}
    for face, seen in zip(p.base.faces, facing, strict=True):
        for i, j in zip(face, (*face[1:], face[0]), strict=True):
            sides.setdefault((min(i, j), max(i, j)), []).append(bool(seen))
    return [edge for edge, seen in sides.items() if len(set(seen)) == 2]


def _measured(p: Params) -> dict[str, Any]:
    """A bracket along a whole edge on the outline, and the cut on the other edges there."""
    right, up, _ = p.frame.axes
    vertices = p.base.vertices
    edges = sorted(silhouette(p), key=lambda e: float(vertices[list(e)].mean(axis=0) @ up))
    a, b = vertices[list(edges[0])]
    along = np.array([(b - a) @ right, (b - a) @ up])
    normal = np.array([along[1], -along[0]]) / np.linalg.norm(along)
    middle = np.array([(a + b) / 2 @ right, (a + b) / 2 @ up])
    normal *= np.sign(normal @ middle)
    off = 18 / p.frame.unit
    shift = _plain(off * (normal[0] * right + normal[1] * up))
    whole = Dimension("a", p.edge, _plain(a), _plain(b), shift)
    cut = p.stages[0].cut
    parts = [
        Dimension("x", cut, _plain(start), _plain(start + cut / p.edge * (end - start)))
        for i, j in edges[1:]
        for start, end in (vertices[[i, j]], vertices[[j, i]])
    ]
    lines = [*p.stages[0].solid.segments, *p.base.segments]
    if p.shown == "opaque":
        toward = p.frame.axes[2]
        lines = [
            e
            for solid in (p.stages[0].solid, p.base)
            for e in solid.segments[~solid.hides(solid.segments.mean(axis=1), toward)]
        ]
    placed = place_dimensions(p.frame, [whole], [parts], lines, p.fontsize, True, 1)
    return {"measured": placed["dimensions"], "overlap": placed["overlap"]}


def _plain(point: Any) -> tuple[float, float, float]:
    x, y, z = (round(float(c), 2) + 0.0 for c in point)
    return x, y, z
