"""Solids over regular polygons: names, hulls, and the formulas that schools teach for them."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.solids import Solid, hull

Array = NDArray[np.float64]


class Shape(NamedTuple):
    """A solid over a regular polygon."""

    kind: str
    n: int
    edge: float
    height: float
    """Of each half, for a bipyramid."""
    ratio: float
    """Upper over lower edge of a frustum; 1 otherwise."""


POLYGONS = {
    3: "triangular", 4: "square", 5: "pentagonal", 6: "hexagonal", 7: "heptagonal", 8: "octagonal",
}  # fmt: skip
FLAT = {3: "triangle", 4: "square", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon"}


def solid_name(kind: str, n: int) -> str:
    """`pentagonal antiprism`, `square frustum`."""
    return f"{POLYGONS[n]} {kind}"


@lru_cache(maxsize=512)
def build(shape: Shape) -> Solid:
    """The solid as the hull of its corners: base counterclockwise, then upper ring or tips."""
    kind, n, edge, height, ratio = shape
    turns = np.exp(2j * np.pi * np.arange(n) / n) * edge / (2 * np.sin(np.pi / n))
    upper = turns * (np.exp(1j * np.pi / n) if kind == "antiprism" else ratio)
    base = np.column_stack([turns.real, turns.imag, np.zeros(n)])
    if kind == "pyramid":
        return hull(np.vstack([base, (0, 0, height)]))
    if kind == "bipyramid":
        return hull(np.vstack([base, (0, 0, height), (0, 0, -height)]))
    return hull(np.vstack([base, np.column_stack([upper.real, upper.imag, np.full(n, height)])]))


def letters(kind: str, n: int, lettering: str) -> list[str]:
    """Labels of the base, counterclockwise, then of the upper corners or the tips."""
    upper = {"pyramid": 1, "bipyramid": 2}.get(kind, n)
    if lettering == "numbers":
        return [str(k + 1) for k in range(n + upper)]
    alphabet = "ABCDEFGHIJKLMNPQ"
    if lettering == "indices":
        tips = [f"$S_{k + 1}$" for k in range(upper)] if upper > 1 else ["$S$"]
        base = [f"$A_{k + 1}$" for k in range(n)]
        return base + (tips if upper < n else [f"$B_{k + 1}$" for k in range(n)])
    base = [f"${c}$" for c in alphabet[:n]]
    if upper < n:
        return base + (["$S$", "$T$"] if lettering == "letters" else ["$P$", "$P'$"])[:upper]
    if lettering == "letters":
        return [f"${c}$" for c in alphabet[: 2 * n]]
    return [*base, *(f"${c}'$" for c in alphabet[:n])]


def lowest_base_edge(p: Params) -> Array:
    """Ends of the base edge that is drawn lowest."""
    edges = [(k, (k + 1) % p.n) for k in range(p.n)]
    heights = [float(p.frame.px(p.solid.vertices[list(e)].mean(axis=0))[0, 1]) for e in edges]
    ends: Array = p.solid.vertices[list(edges[int(np.argmin(heights))])]
    return ends


def school_volume(shape: Shape) -> float:
    """Volume from base area and height; the antiprism's by the prismatoid rule."""
    kind, n, a, h, ratio = shape
    area = n * a * a / (4 * np.tan(np.pi / n))
    if kind == "antiprism":
        return float(n * h * a * a / 12 * (1 / np.tan(np.pi / (2 * n)) + 1 / np.tan(np.pi / n)))
    share = {
        "prism": 1,
        "pyramid": 1 / 3,
        "bipyramid": 2 / 3,
        "frustum": (1 + ratio + ratio**2) / 3,
    }
    return float(area * h * share[kind])


def school_surface(shape: Shape) -> float:
    """Bases, and side faces by their slant heights, from the theorem of Pythagoras."""
    kind, n, a, h, ratio = shape
    area = n * a * a / (4 * np.tan(np.pi / n))
    apothem, radius = a / (2 * np.tan(np.pi / n)), a / (2 * np.sin(np.pi / n))
    if kind == "antiprism":
        return float(2 * area + n * a * np.hypot(h, radius - apothem))
    run = {"prism": 0, "frustum": (1 - ratio) * apothem}.get(kind, apothem)
    slant = np.hypot(h, run)
    sides = {"prism": 1.0, "frustum": (1 + ratio) / 2, "pyramid": 0.5, "bipyramid": 1.0}[kind]
    bases = {"prism": 2.0, "frustum": 1 + ratio**2, "pyramid": 1.0, "bipyramid": 0.0}[kind]
    return float(bases * area + n * sides * a * slant)


def school_counts(kind: str, n: int) -> dict[str, int]:
    """Corners, edges and faces by the rules for each kind."""
    v, e, f = {
        "prism": (2 * n, 3 * n, n + 2),
        "frustum": (2 * n, 3 * n, n + 2),
        "antiprism": (2 * n, 4 * n, 2 * n + 2),
        "pyramid": (n + 1, 2 * n, n + 1),
        "bipyramid": (n + 2, 3 * n, 2 * n),
    }[kind]
    return {"vertices": v, "edges": e, "faces": f}
