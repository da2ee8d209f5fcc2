"""Everything a figure of a solid with pyramids needs to know before it is drawn."""
# mypy: allow-untyped-calls

from collections.abc import Mapping
from functools import lru_cache
from itertools import product
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.choices import Posed
from templates.geometry.frame import canvas_for, framed
from templates.geometry.looks import LOOKS
from templates.geometry.projection import misordered, sight_axes, view_frame
from templates.geometry.ticks import neat
from templates.polyhedra.parts.regular import SCHLAEFLI
from templates.polyhedra.parts.star_solids import (
    ANTIPRISMS,
    LEVEL,
    PRISMS,
    Star,
    all_polygons,
    flattest,
    folds,
    normals_of,
    places,
    raised_faces,
    shares_in_sight,
    surface,
    volume,
)
from templates.polyhedra.parts.stellated_words import heading
from templates.snippets.solid_regular import (
    antiprism,
    convex_faces,
    cube,
    dodecahedron,
    icosahedron,
    octahedron,
    prism,
    tetrahedron,
    with_edge,
)
from templates.space import grid

Array = NDArray[np.float64]

STANDS = (
    *(s for s in product(SCHLAEFLI, ("plain", "face", "corner"))
      if s not in (("cube", "face"), ("octahedron", "corner"))),
    *((kind, "plain") for kind in (*PRISMS, *ANTIPRISMS)),
)  # fmt: skip
LIGHTS = ((1, -1, 3), (-1, -1, 2), (2, 1, 4), (0, -2, 3))
PAINTS = (("white", ()), *(("lit", light) for light in LIGHTS))
"""Manner, and the direction of the light."""
HUES = tuple(k for k, look in enumerate(LOOKS) if look.fill_name not in ("light purple", "salmon"))
"""Looks whose fill keeps its name in the shade."""
TITLES = ("none", "name", "sizes", "question")
VIEWS = tuple(product(range(12, 41), range(-180, 180, 4)))

LEAST_FACING = 0.055
"""Cosine between a face's normal and the line of sight, below which the face is a sliver."""
LEAST_FOLD = 0.12
"""Sine of the angle between neighboring faces, below which they look like one."""
LEAST_BEND = 1.0
"""Degrees between two edges in the picture, below which one seems to go on as the other."""
LEAST_SHARE = 0.08
"""Of a face that looks at the viewer: less in sight than this is a sliver, unless nothing is."""


def _stars() -> tuple[Star, ...]:
    """Solids with whole and half sizes whose pyramids are neither flat nor needles."""
    sizes = [
        (edge, neat(height))
        for edge, height in product((2, 3, 4, 5, 6), grid(1, 8, 0.5))
        if 0.4 <= height / edge <= 1.5 and (edge < 4 or height.is_integer())
    ]
    clear = {
        kind: [s for s in sizes if flattest(kind, s[1] / s[0]) >= LEAST_FOLD] for kind, _ in STANDS
    }  # fmt: skip
    return tuple(
        Star(kind, pose, *size, raised)
        for kind, pose in STANDS
        for size in clear[kind]
        for raised in places(kind, pose)
    )


def suits(star: Star, views: Array) -> NDArray[np.bool_]:
    """From which views no face is seen nearly edge-on."""
    facing = np.abs(sight_axes(views)[1] @ normals_of(all_polygons(star)).T)
    return np.asarray(facing.min(axis=1) > LEAST_FACING)


STANCES = Posed(_stars(), VIEWS, suits, 80)


def plan_stellated(p: Params) -> Mapping[str, Any]:
    """All derived values; `problem` holds the reason if the figure is not worth drawing."""
    p = SimpleNamespace(**vars(p))
    star, view = p.stance
    star = Star(*star)
    paint, light = p.painting
    polygons = all_polygons(star)
    points = np.concatenate(polygons)
    title = heading(star, p.title_kind)
    margins = (36.0, 36.0, 36.0, 70.0 if title else 36.0)
    figsize = canvas_for(points, view, p.canvas, margins)
    frame = framed(points, view, figsize, margins)
    shares = shares_in_sight(polygons, view)
    return vars(p) | star._asdict() | LOOKS[p.look]._asdict() | {
        "star": star, "view": view, "elev": view[0], "azim": view[1],
        "ring": "prism" if star.kind in PRISMS else "antiprism",
        "n": {**PRISMS, **ANTIPRISMS}.get(star.kind, 0), "least": round(LEVEL * star.edge, 2), "faces": _rings(star.kind),
        "paint": paint, "light": light, "frame": frame, "figsize": figsize, "rect": frame.rect,
        "title": title, "title_size": p.fontsize + 2, "title_y": 0.96,
        "pyramids": len(raised_faces(star)), "in_sight": sum(share > 0 for share in shares),
        "shares": shares, "volume": volume(star), "surface": surface(star),
        "valleys": int((folds(star) < 0).sum()),
        "problem": _problem(polygons, view, shares),
        **dict(zip(("xlim", "ylim", "zlim"), frame.limits, strict=True)),
    }  # fmt: skip


@lru_cache(maxsize=64)
def _rings(kind: str) -> tuple[tuple[int, ...], ...]:
    """Faces of a solid as the drawing finds them: rings of corner numbers, corners sorted."""
    n = {**PRISMS, **ANTIPRISMS}.get(kind, 0)
    corners = {
        "tetrahedron": tetrahedron, "cube": cube, "octahedron": octahedron,
        "dodecahedron": dodecahedron, "icosahedron": icosahedron,
    }.get(kind, lambda: prism(n) if kind in PRISMS else antiprism(n))()  # fmt: skip
    return tuple(tuple(int(k) for k in face) for face in convex_faces(with_edge(corners, 1)))


def _problem(polygons: list[Array], view: tuple[float, float], shares: list[float]) -> str | None:
    """Why this solid cannot be read off its picture."""
    facing = normals_of(polygons) @ view_frame(view)[2]
    if np.abs(facing).min() <= LEAST_FACING:
        return "face seen nearly edge-on"
    if any(0 < share < LEAST_SHARE for share in shares):
        return "a sliver of a face is in sight"
    front = [polygon for polygon, cosine in zip(polygons, facing, strict=True) if cosine > 0]
    if _three_in_line(front, view):
        return "edges run on in a straight line in the picture"
    return "faces painted in the wrong order" if misordered(front, view) else None


def _three_in_line(front: list[Array], view: tuple[float, float]) -> bool:
    """Whether three edges in sight, one after another, look like a single one."""
    sides = [np.stack([q, np.roll(q, -1, axis=0)], axis=1) for q in front]
    ways = np.concatenate([*sides, *(side[:, ::-1] for side in sides)])
    start, end = (np.round(ends, 6) + 0.0 for ends in ways.transpose(1, 0, 2))
    flat = (end - start) @ view_frame(view)[:2].T
    flat /= np.linalg.norm(flat, axis=1, keepdims=True)
    meet = (end[:, None] == start).all(axis=2)
    follows = meet & (flat @ flat.T > np.cos(np.radians(LEAST_BEND)))
    return bool((follows.any(axis=0) & follows.any(axis=1)).any())
