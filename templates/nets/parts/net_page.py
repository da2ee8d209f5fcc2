"""The page of a net beside its solid: sizes, limits, and where the lengths are written."""

from collections.abc import Sequence
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry.frame import TEXT_DRIFT, TEXT_SIDES
from templates.geometry.labels import misread, place_labels, text_size
from templates.geometry.projection import (
    CENTRE,
    UNITS_PER_REACH,
    Limits,
    View,
    frame_limits,
    project,
    view_frame,
)
from templates.nets.parts.ring_nets import Lengths, Net, solid_faces, solid_points, unfolded

Array = NDArray[np.float64]
Beside = tuple[float, Array, Array]
"""A side to write at: its rank, its middle in pixels, and a point on the far side of it."""

LATERAL_SIDES = {
    "pyramid star": (1, 2), "pyramid fan": (0, 2), "prism strip": (1, 3), "prism star": (1, 3),
}  # fmt: skip
"""Sides of an unfolded lateral face that are lateral edges, by the number of their first corner."""

DPI = 100
FONT = 11
PANEL = 3.7
"""Inches of the square in which the solid stands."""
RADII = (3.0, 6.0)
CLEAR = 3.0
"""Pixels by which a label keeps farther from lines than its box with a border needs."""


def page(net: Net, size: Lengths, view: View, marked: str, unit: str) -> dict[str, Any]:
    """Figure size, places, limits and labels; a set of labels that finds no place is None."""
    flat = unfolded(net, size)
    points = np.concatenate(flat)
    low, span = points.min(axis=0), np.ptp(points, axis=0)
    inch = min(4.9 / float(span[0]), 4.3 / float(span[1]))
    total = round(max(inch * float(span[1]) + 0.8, 3.8), 2)
    left = round(max(inch * float(span[0]) + 1.3, 2.6), 2)
    full = round(left + PANEL, 2)
    middle = low + span / 2
    reach = np.array([left, total]) / (2 * inch)
    limits = frame_limits(solid_points(net, size), view, 0.7, 0.78)
    texts = [f"{length} {unit}".strip() for length in size]
    return {
        "figsize": (full, total),
        "net_place": (0, 0, round(left / full, 4), 1),
        "solid_place": (
            round(left / full, 4),
            round(0.5 - PANEL / total / 2, 4),
            round(PANEL / full, 4),
            round(PANEL / total, 4),
        ),
        "net_xlim": tuple(round(float(middle[0] + s * reach[0]), 2) for s in (-1, 1)),
        "net_ylim": tuple(round(float(middle[1] + s * reach[1]), 2) for s in (-1, 1)),
        "xlim": limits[0],
        "ylim": limits[1],
        "zlim": limits[2],
        "net_labels": ()
        if marked == "solid"
        else net_labels(net, flat, middle, reach, inch, texts),
        "solid_labels": () if marked == "net" else solid_labels(net, size, view, limits, texts),
    }


def net_labels(
    net: Net, flat: Sequence[Array], middle: Array, reach: Array, inch: float, texts: Sequence[str]
) -> tuple[tuple[float, float, str], ...] | None:
    """Places beside a side of a base and beside a lateral edge, outer sides first."""
    scale, corner = inch * DPI, middle - reach
    drawn = [(polygon - corner) * scale for polygon in flat]
    segments = np.array([(q[j - 1], q[j]) for q in drawn for j in range(len(q))])
    middles = segments.mean(axis=1)
    gaps = np.linalg.norm(middles[:, None] - middles, axis=2)
    outer = (gaps < 0.5).sum(axis=1) == 1
    n, along = net[1], LATERAL_SIDES[net[0]]
    of_base: list[Beside] = []
    of_edge: list[Beside] = []
    row = 0
    for number, polygon in enumerate(drawn):
        centre = polygon.mean(axis=0)
        for j in range(len(polygon)):
            behind = centre if outer[row] else 2 * middles[row] - centre
            beside = (not outer[row], middles[row], behind)
            if number >= n:
                of_base.append(beside)
            elif (j - 1) % len(polygon) in along and outer[row]:
                of_edge.append(beside)
            row += 1
    width, height = 2 * (reach * scale)
    spots = free_places(of_base, of_edge, segments, texts, (6, 6, width - 6, height - 6))
    if spots is None:
        return None
    return tuple(
        (round(float(x / scale + corner[0]), 2), round(float(y / scale + corner[1]), 2), text)
        for (x, y), text in zip(spots, texts, strict=True)
    )


def solid_labels(
    net: Net, size: Lengths, view: View, limits: Limits, texts: Sequence[str]
) -> tuple[tuple[float, float, float, str], ...] | None:
    """Places beside a visible side of the base and beside an outer lateral edge."""
    points, faces, n = solid_points(net, size), solid_faces(net), net[1]
    scale = UNITS_PER_REACH * PANEL * DPI / ((limits[0][1] - limits[0][0]) / 2)
    origin = project([[(low + high) / 2 for low, high in limits]], view)[0]
    seen = (project(points, view) - origin)[:, :2] * scale + CENTRE * PANEL * DPI
    sides = sorted({tuple(sorted((f[j - 1], f[j]))) for f in faces for j in range(len(f))})
    segments = seen[np.array(sides)]
    centre = seen.mean(axis=0)
    front = [k for k in range(n) if turn_of(seen[list(faces[k])]) > 0]
    of_base: list[Beside] = []
    of_edge: list[Beside] = []
    for k in front:
        start, end = seen[k], seen[(k + 1) % n]
        of_base.append((float(start[1] + end[1]), (start + end) / 2, centre))
        for corner, neighbour in ((k, (k - 1) % n), ((k + 1) % n, (k + 1) % n)):
            if neighbour not in front:
                top = seen[n + corner] if net[0].startswith("prism") else seen[n]
                of_edge.append((-float(seen[corner][0]), (seen[corner] + top) / 2, centre))
    end = PANEL * DPI - 6
    spots = free_places(of_base, of_edge, segments, texts, (6, 6, end, end))
    if spots is None:
        return None
    right, up, _ = view_frame(view)
    labels = []
    for spot, text in zip(spots, texts, strict=True):
        x, y = (spot - CENTRE * PANEL * DPI) / scale
        middle = np.array([(low + high) / 2 for low, high in limits])
        place = middle + x * right + y * up
        labels.append((*(round(float(v), 2) for v in place), text))
    return tuple(labels)  # type: ignore[arg-type]


def free_places(
    of_base: Sequence[Beside],
    of_edge: Sequence[Beside],
    lines: Array,
    texts: Sequence[str],
    bounds: tuple[float, float, float, float],
) -> Array | None:
    """Centers of two labels within bounds that touch no line, for the first sides that allow it."""
    sizes = [
        (wide + TEXT_SIDES + 2 * CLEAR, high + TEXT_DRIFT + 2 * CLEAR)
        for wide, high in (text_size(text, FONT) for text in texts)
    ]
    first, second = (sorted(b, key=lambda beside: float(beside[0]))[:5] for b in (of_base, of_edge))
    for base, edge in product(first, second):
        anchors = np.array([base[1], edge[1]])
        behind = np.array([base[2], edge[2]])
        placed = place_labels(
            anchors, lines, sizes=sizes, bounds=bounds, away_from=behind, radii=RADII
        )
        if placed.overlap == 0 and not misread(anchors, placed):
            places: Array = anchors + placed.offsets
            return places
    return None


def turn_of(polygon: Array) -> float:
    """Positive if the corners run counterclockwise."""
    x, y = polygon.T
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1))
