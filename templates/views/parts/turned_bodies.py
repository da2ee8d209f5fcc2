"""Bodies of revolution about a vertical axis, in sections from the bottom up, perhaps with a bore.

A section is `(kind, height, lower radius, upper radius)` with kind "cylinder", "frustum", "cone" (tip
up) or "dome" (a hemisphere). A bore is `(radius, depth)`, drilled along the axis from the top; one as
deep as the body goes through; `()` is none. Lengths are whole units.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry.choices import Pairs, Products, Shared
from templates.geometry.quadrature import gauss

Array = NDArray[np.float64]
Section = tuple[str, int, int, int]
Sections = tuple[Section, ...]
Bore = tuple[int, ...]

RADII = range(2, 7)
BORES = ((1, "through"), (1, 2), (1, 3), (1, 4), (2, "through"), (2, 2))
STYLES = ("outside", "half section", "full section")
CYLINDERS = tuple(("cylinder", h, r, r) for h in range(1, 6) for r in RADII)
FRUSTA = tuple(("frustum", h, a, b) for h in range(2, 5) for a in RADII for b in RADII if a != b)
CONES = tuple(("cone", h, r, 0) for h in range(2, 7) for r in RADII)
DOMES = tuple(("dome", r, r, 0) for r in RADII)


def bodies() -> tuple[Pairs, ...]:
    """Pairs of the sections and of bore and style of the front view."""
    lower = Shared((CYLINDERS, FRUSTA), 25)
    flat = Shared((CYLINDERS, FRUSTA), 25)
    pointed = Shared((CONES, DOMES, DOMES), 10)
    bored = Pairs(BORES, STYLES)
    plain = Pairs(((),), ("outside",))
    found = []
    for below in ((lower,), (lower, lower)):
        level, peaked = Products((*below, flat)), Products((*below, pointed))
        found += [Pairs(level, bored), Pairs(level, plain), Pairs(peaked, plain)]
    return tuple(found)


def levels(sections: Sections) -> list[int]:
    """Heights at which sections begin and end."""
    return [sum(height for _, height, *_ in sections[:k]) for k in range(len(sections) + 1)]


def widest_radius(sections: Sections) -> int:
    """Largest radius of the body."""
    return max(max(lower, upper) for _, _, lower, upper in sections)


def smooth(lower: Section, upper: Section) -> bool:
    """Whether the surface passes from one section to the next without an edge."""
    if lower[3] != upper[2]:
        return False
    if upper[0] == "dome":
        return lower[0] == "cylinder"
    return (lower[3] - lower[2]) * upper[1] == (upper[3] - upper[2]) * lower[1]


def rims(sections: Sections) -> list[tuple[int, int]]:
    """Height and radius of every circular edge on the outside, from the bottom up."""
    found = [(0, sections[0][2])]
    for z, lower, upper in zip(levels(sections)[1:], sections, sections[1:], strict=False):
        if not smooth(lower, upper):
            found += [(z, r) for r in sorted({lower[3], upper[2]}, reverse=True)]
    top = sections[-1][3]
    return [*found, (levels(sections)[-1], top)] if top else found


def inner_edges(sections: Sections) -> tuple[tuple[int, int], ...]:
    """Height and radius of the edges that run across the front view."""
    top = levels(sections)[-1]
    largest: dict[int, int] = {}
    for z, radius in rims(sections):
        if 0 < z < top:
            largest[z] = max(radius, largest.get(z, 0))
    return tuple(largest.items())


def circles(sections: Sections, bore: Bore) -> list[tuple[int, str]]:
    """Circles of the top view, largest first: radius, and "solid" or "dashed" if hidden."""
    ends = levels(sections)
    styles: dict[int, str] = {}
    for z, radius in rims(sections):
        above = [max(s[2], s[3]) for s, start in zip(sections, ends, strict=False) if start >= z]
        if max(above, default=0) <= radius:
            styles[radius] = "solid"
        styles.setdefault(radius, "dashed")
    if bore:
        styles[bore[0]] = "solid"
    return sorted(styles.items(), reverse=True)


def radius_at(sections: Sections, z: Array) -> Array:
    """Radius of the outside at heights that are no level."""
    ends = levels(sections)
    found = np.zeros_like(z)
    for (kind, height, lower, upper), start in zip(sections, ends, strict=False):
        t = z - start
        within = (t > 0) & (t < height)
        if kind == "dome":
            shape = np.sqrt(np.maximum(lower**2 - t**2, 0))
        else:
            shape = lower + (upper - lower) * t / height
        found[within] = shape[within]
    return found


def seen_from_above(sections: Sections, radius: float) -> bool:
    """Whether an edge of this radius lies in sight of a viewer above, from a fine profile."""
    total = levels(sections)[-1]
    z = (np.arange(500 * total) + 0.5) / 500
    r = radius_at(sections, z)
    at = [k for level in levels(sections) for k in (500 * level - 1, 500 * level)]
    edges = [k for k in at if 0 <= k < len(r) and abs(r[k] - radius) < 0.1]
    return any(r[k:].max() < radius + 0.1 for k in edges)


def volume_over_pi(sections: Sections, bore: Bore) -> float:
    """Volume divided by π, from the formulas of the sections."""
    total = 0.0
    for kind, height, a, b in sections:
        total += 2 * a**3 / 3 if kind == "dome" else height * (a * a + a * b + b * b) / 3
    return total - (bore[0] ** 2 * bore[1] if bore else 0)


def area_over_pi(sections: Sections, bore: Bore) -> float:
    """Surface area divided by π: bottom, walls, rings between sections, top, and the bore."""
    total = float(sections[0][2] ** 2)
    for kind, height, a, b in sections:
        total += 2 * a * a if kind == "dome" else (a + b) * math.hypot(height, a - b)
    total += sum(abs(u[2] ** 2 - s[3] ** 2) for s, u in pairwise(sections))
    total += sections[-1][3] ** 2
    if bore:
        radius, depth = bore
        total += 2 * radius * depth
        total -= 2 * radius**2 if depth == levels(sections)[-1] else 0
    return total


def integrals(sections: Sections, bore: Bore) -> tuple[float, float]:
    """Volume and area divided by π again, by quadrature and by thin conical rings."""
    ends = levels(sections)
    volume = area = 0.0
    radii = [np.zeros(1)]
    for start, end in pairwise(ends):
        volume += gauss(lambda z: radius_at(sections, z) ** 2, start + 1e-9, end - 1e-9, 8)
        # Points closer together toward the end, where a dome turns flat.
        z = start + (end - start) * np.sin(np.linspace(1e-7, np.pi / 2 - 1e-7, 4000))
        r = radius_at(sections, z)
        area += float(((r[1:] + r[:-1]) * np.hypot(np.diff(r), np.diff(z))).sum())
        radii.append(r)
    for before, after in zip(radii, [*radii[1:], np.zeros(1)], strict=True):
        area += abs(float(after[0]) ** 2 - float(before[-1]) ** 2)
    if bore:
        radius, depth = bore
        volume -= radius**2 * depth
        area += 2 * radius * depth - 2 * radius**2 * (depth == ends[-1])
    return volume, area


def outline(sections: Sections, steps: int = 30) -> list[tuple[float, float]]:
    """The right half of the outline, from the axis at the bottom to the axis at the top."""
    points: list[tuple[float, float]] = [(0.0, 0.0)]
    for (kind, height, lower, upper), start in zip(sections, levels(sections), strict=False):
        if kind == "dome":
            angles = [math.pi / 2 * k / steps for k in range(steps + 1)]
            points += [(lower * math.cos(a), start + lower * math.sin(a)) for a in angles]
        else:
            points += [(float(lower), float(start)), (float(upper), float(start + height))]
    return [*points, (0.0, float(levels(sections)[-1]))]


def half_cut(sections: Sections, bore: Bore) -> list[tuple[float, float]]:
    """The right half of the cut through the axis, counterclockwise."""
    radius, depth = bore
    top = levels(sections)[-1]
    outside = outline(sections)[:-1]
    inside = [(float(radius), float(top)), (float(radius), float(top - depth))]
    if depth == top:
        return [*outside[1:], *inside]
    return [*outside, *inside, (0.0, float(top - depth))]


def drilled(sections: Sections, bore: tuple[Any, ...]) -> Bore:
    """The bore with its depth as a number."""
    through = levels(sections)[-1]
    return (bore[0], through if bore[1] == "through" else bore[1]) if bore else ()


def wall_left(sections: Sections, bore: Bore) -> int:
    """Least distance between bore and outside, over the bore's depth."""
    bottom = levels(sections)[-1] - bore[1]
    ends = levels(sections)
    met = [s for s, end in zip(sections, ends[1:], strict=False) if end > bottom]
    return min(min(s[2], s[3]) for s in met) - bore[0]


def well_shaped(sections: Sequence[Section]) -> bool:
    """Whether every section can be told from the next, and the whole is neither tall nor flat."""
    body = tuple(sections)
    total, widest = levels(body)[-1], 2 * widest_radius(body)
    pairs = pairwise(body)
    merged = any(a[0] == b[0] and smooth(a, b) for a, b in pairs)
    return not merged and 3 <= total <= 14 and total <= 2.5 * widest
