"""Convex bodies on a vertical axis, and the pairs of them in which one is inscribed in the other.

A body is a mapping: `kind`, `bottom` (height of its lowest point), and `radius` (of a sphere, of
the base, or of the circle around a base polygon), `height`, `sides` where the kind has them.
"""
# mypy: allow-untyped-calls

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Shared
from templates.snippets.solid_outlines import polygon

Array = NDArray[np.float64]
Body = Mapping[str, Any]
Pair = Mapping[str, Any]
ROUND = ("sphere", "cylinder", "cone")
HALVES = tuple(k / 2 for k in range(2, 25))
FIFTHS = tuple(k / 5 for k in range(5, 61))
SHARE = 80
"""Most pairs of each kind."""


def sphere(radius: float, bottom: float = 0) -> Body:
    """A sphere that stands at this height."""
    return {"kind": "sphere", "radius": radius, "height": 2 * radius, "bottom": bottom}


def upright(kind: str, radius: float, height: float, bottom: float = 0, sides: int = 0) -> Body:
    """A cylinder, cone, prism, pyramid or octahedron."""
    body = {"kind": kind, "radius": radius, "height": height, "bottom": bottom}
    return {**body, "sides": sides} if sides else body


def cube(edge: float, height: float = 0, bottom: float = 0) -> Body:
    """A square prism with this edge of the base; a cube without a height."""
    return upright("prism", edge / np.sqrt(2), height or edge, bottom, 4)


def pairs() -> Shared:
    """All pairs with the sizes that a figure prints, each kind of pair with its share."""
    kinds: dict[str, list[Pair]] = {}
    for name, given, outer, inner in _pairs():
        kinds.setdefault(name, []).append(
            {"pair": name, "given": given, "outer": outer, "inner": inner}
        )
    return Shared(tuple(kinds.values()), SHARE)


def _pairs() -> Iterator[tuple[str, Mapping[str, float], Body, Body]]:
    for a in FIFTHS:
        yield "sphere in cube", {"a": a}, cube(a), sphere(a / 2)
        yield (
            "cube in sphere",
            {"a": a},
            sphere(a * np.sqrt(3) / 2),
            cube(a, 0, (a * np.sqrt(3) - a) / 2),
        )
        yield (
            "tetrahedron in cube",
            {"a": a},
            cube(a),
            upright("tetrahedron", a / np.sqrt(2), a, 0, 4),
        )
        yield "octahedron in sphere", {"R": a}, sphere(a), upright("octahedron", a, 2 * a, 0, 4)
        yield "sphere in cylinder", {"r": a}, upright("cylinder", a, 2 * a), sphere(a)
    for r, h in product(HALVES, HALVES):
        if 0.8 <= h / r <= 2.8:
            yield (
                "cone in cylinder",
                {"r": r, "h": h},
                upright("cylinder", r, h),
                upright("cone", r, h),
            )
            for n in (3, 4, 6):
                name = {3: "triangular", 4: "square", 6: "hexagonal"}[n]
                yield (
                    f"{name} prism in cylinder",
                    {"r": r, "h": h},
                    upright("cylinder", r, h),
                    upright("prism", r, h, 0, n),
                )
                yield (
                    f"{name} pyramid in cone",
                    {"r": r, "h": h},
                    upright("cone", r, h),
                    upright("pyramid", r, h, 0, n),
                )
        if 1.2 <= h / r <= 2.8:
            inner = r * h / (r + np.hypot(r, h))
            yield "sphere in cone", {"r": r, "h": h}, upright("cone", r, h), sphere(inner)
        if 0.8 <= h / r <= 1.8:  # h is the height of what lies in a sphere of radius r
            base = np.sqrt(r * r - h * h / 4)
            yield (
                "cylinder in sphere",
                {"R": r, "h": h},
                sphere(r),
                upright("cylinder", base, h, r - h / 2),
            )
        if 1.1 <= h / r <= 1.8:
            base = np.sqrt(h * (2 * r - h))
            yield "cone in sphere", {"R": r, "h": h}, sphere(r), upright("cone", base, h, 2 * r - h)
        if 0.6 <= h / r <= 2.2:  # r is the edge of the base of a square prism
            yield (
                "cylinder in square prism",
                {"a": r, "h": h},
                cube(r, h),
                upright("cylinder", r / 2, h),
            )
            yield "cone in square prism", {"a": r, "h": h}, cube(r, h), upright("cone", r / 2, h)
            yield (
                "pyramid in square prism",
                {"a": r, "h": h},
                cube(r, h),
                upright("pyramid", r / np.sqrt(2), h, 0, 4),
            )
    for r, big, h in product(HALVES, HALVES, HALVES):
        if 0.35 <= r / big <= 0.7 and 1.2 <= h / big <= 2.6 and r % 1 == big % 1 == 0:
            yield (
                "cylinder in cone",
                {"r": r, "R": big, "h": h},
                upright("cone", big, h),
                upright("cylinder", r, h * (1 - r / big)),
            )


def corners(body: Body, turn: float) -> Array:
    """Corners of a polyhedron whose first base corner is turned by so many degrees."""
    low, high = body["bottom"], body["bottom"] + body["height"]
    n, radius = body["sides"], body["radius"]
    if body["kind"] == "octahedron":
        ring = polygon(n, radius, (low + high) / 2, turn)
        return np.vstack([ring, (0, 0, low), (0, 0, high)])
    base = polygon(n, radius, low, turn)
    if body["kind"] == "pyramid":
        return np.vstack([base, (0, 0, high)])
    both = np.vstack([base, polygon(n, radius, high, turn)])
    return both[[0, 2, 5, 7]] if body["kind"] == "tetrahedron" else both


# --- measures ----------------------------------------------------------------------------------


def volume(body: Body) -> float:
    """By the school formulas."""
    kind, r, h = body["kind"], body["radius"], body["height"]
    if kind == "sphere":
        return float(4 / 3 * np.pi * r**3)
    if kind == "tetrahedron":
        return float(h**3 / 3)
    base = np.pi * r * r
    if "sides" in body:
        n = body["sides"]
        base = n / 2 * r * r * np.sin(2 * np.pi / n)
    share = {"cylinder": 1, "prism": 1, "cone": 1 / 3, "pyramid": 1 / 3, "octahedron": 1 / 3}[kind]
    return float(base * h * share)


def excess(body: Body, turn: float, points: Array) -> Array:
    """Negative inside, zero on the surface, positive outside (n,), in units of length or shares."""
    kind, r, h = body["kind"], body["radius"], body["height"]
    z = points[:, 2] - body["bottom"]
    out = np.hypot(points[:, 0], points[:, 1])
    if kind == "sphere":
        return np.asarray(np.hypot(out, z - r) - r)
    if kind == "cylinder":
        return np.asarray(np.maximum(np.maximum(out - r, -z), z - h))
    if kind == "cone":
        return np.asarray(np.maximum(out - r * (1 - z / h), -z))
    normals, levels = half_spaces(body, turn)
    return np.asarray((points @ normals.T - levels).max(axis=1))


def half_spaces(body: Body, turn: float) -> tuple[Array, Array]:
    """Unit normals and levels with normals · x <= levels in a polyhedron, from its symmetry."""
    kind, r, h, n, low = (body[k] for k in ("kind", "radius", "height", "sides", "bottom"))
    t = np.radians(turn) + np.pi / n + 2 * np.pi * np.arange(n) / n
    flat = np.column_stack([np.cos(t), np.sin(t)])
    apothem = r * np.cos(np.pi / n)
    base = [((0.0, 0.0, -1.0), -low)]
    if kind == "prism":
        sides = [((x, y, 0.0), apothem) for x, y in flat]
        planes = [*sides, *base, ((0.0, 0.0, 1.0), low + h)]
    elif kind == "tetrahedron":
        # Each corner of the cube that is no corner of the tetrahedron is cut off
        box = np.vstack([polygon(n, r, low, turn), polygon(n, r, low + h, turn)])
        middle = np.array([0, 0, low + h / 2])
        arms = (box[[1, 3, 4, 6]] - middle) / (h * np.sqrt(3) / 2)
        planes = [(tuple(a), float(a @ middle + h / (2 * np.sqrt(3)))) for a in arms]
    else:
        rise = h if kind == "pyramid" else h / 2
        tilt = np.hypot(rise, apothem)
        lean, up = rise / tilt, apothem / tilt
        foot = low if kind == "pyramid" else low + h / 2
        level = apothem * lean
        planes = [((x * lean, y * lean, up), level + up * foot) for x, y in flat]
        lower = [((x * lean, y * lean, -up), level - up * foot) for x, y in flat]
        planes += base if kind == "pyramid" else lower
    return np.array([normal for normal, _ in planes]), np.array([level for _, level in planes])


def surface_points(body: Body, turn: float) -> Array:
    """Points whose convex hull is the body, as finely as a picture needs it."""
    low, r, h = body["bottom"], body["radius"], body["height"]
    t = np.radians(np.arange(0, 360, 2))
    around = np.column_stack([np.cos(t), np.sin(t), np.zeros(len(t))])
    if body["kind"] == "sphere":
        tilts = np.radians(np.arange(-90, 91, 3))
        rings = [r * np.cos(a) * around + (0, 0, low + r + r * np.sin(a)) for a in tilts]
        return np.vstack(rings)
    if body["kind"] == "cylinder":
        return np.vstack([r * around + (0, 0, low), r * around + (0, 0, low + h)])
    if body["kind"] == "cone":
        return np.vstack([r * around + (0, 0, low), [(0, 0, low + h)]])
    return corners(body, turn)


BASES = {3: "triangular", 4: "square", 6: "hexagonal"}


def named(body: Body) -> str:
    """`hexagonal prism`, `cone`; a square prism as high as wide is a cube."""
    kind = str(body["kind"])
    if (
        kind == "prism"
        and body["sides"] == 4
        and abs(body["radius"] * 2**0.5 - body["height"]) < 1e-6
    ):
        return "cube"
    plain = kind if kind in ("octahedron", "tetrahedron") else ""
    return plain or (f"{BASES[body['sides']]} {kind}" if "sides" in body else kind)
