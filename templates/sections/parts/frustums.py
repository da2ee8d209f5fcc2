"""Pyramids and cones cut parallel to the base: proportions, measures, and the plan of the figure."""
# mypy: allow-untyped-calls

from collections.abc import Iterator
from itertools import pairwise, product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.choices import Pairs, Shared
from templates.geometry.frame import Frame, canvas_for, framed
from templates.geometry.labels import text_size
from templates.snippets.solid_rings import facing_angle

Array = NDArray[np.float64]
TURNS = (*range(-20, -8), *range(9, 21))
"""How far, in degrees, the corner beside the dimension line is turned out of the picture plane."""
LEAST_FACING = 0.06
"""Cosine between the normals of a side face and of the picture: below, the face is a sliver."""
MOST_PER_BASE = 260
ROUND = 72
"""Points of a circle where one is sampled."""


class CutBody(NamedTuple):
    """A regular pyramid or a right circular cone, and the height of the cut parallel to its base."""

    base_sides: int
    """0 for the circular base of a cone."""
    base_size: int
    """Edge of the regular base, or radius of the circle."""
    height: int
    """From the base to the tip."""
    cut_height: int
    """From the base to the cut."""

    @property
    def radius(self) -> float:
        """Of the circle around the base."""
        n = self.base_sides
        return float(self.base_size / (2 * np.sin(np.pi / n)) if n else self.base_size)

    @property
    def scale(self) -> float:
        """Size of the cut face, and of the part above, relative to the base and the whole."""
        return 1 - self.cut_height / self.height


def bodies() -> tuple[CutBody, ...]:
    """Well-proportioned bodies with sizes in whole units, as many for each base."""
    found: list[CutBody] = []
    for n in (0, 3, 4, 5, 6):
        same = list(_well_proportioned(n))
        found += same[:: -(-len(same) // MOST_PER_BASE)]
    return tuple(found)


def _well_proportioned(n: int) -> Iterator[CutBody]:
    for size, height in product(range(2, 13), range(4, 25)):
        for cut in range(1, height):
            body = CutBody(n, size, height, cut)
            slim = 1.3 if n == 0 else 1.2
            if slim <= height / body.radius <= 2.8 and 0.28 <= cut / height <= 0.68:
                yield body


def turned_bodies() -> Shared:
    """Pairs of a body and a turn; a cone looks the same from all sides and has the turn 0."""
    pyramids = [body for body in bodies() if body.base_sides]
    cones = [body for body in bodies() if not body.base_sides]
    return Shared((Pairs(cones, (0,)), Pairs(pyramids, TURNS)), 4 * MOST_PER_BASE)


def measures(body: CutBody) -> dict[str, float]:
    """Volumes, cut face and the surface of the lower part, by the formulas that schools teach."""
    n, a, h, k = body.base_sides, body.base_size, body.height, body.scale
    base = n * a * a / (4 * np.tan(np.pi / n)) if n else np.pi * a * a
    around = n * a if n else 2 * np.pi * a
    inner = a / (2 * np.tan(np.pi / n)) if n else a
    slant = float(np.hypot(h, inner))
    whole = base * h / 3
    return {
        "whole_volume": float(whole),
        "tip_volume": float(whole * k**3),
        "frustum_volume": float(body.cut_height * base * (1 + k + k * k) / 3),
        "cut_face_area": float(base * k * k),
        "frustum_slant": slant * (1 - k),
        "frustum_surface": float(base * (1 + k * k) + around * (1 + k) / 2 * slant * (1 - k)),
    }


def rings(body: CutBody) -> tuple[Array, Array]:
    """Corners (or many points) of the base and of the cut face, counterclockwise."""
    n = body.base_sides or ROUND
    turns = 2 * np.pi * np.arange(n) / n
    base = body.radius * np.column_stack([np.cos(turns), np.sin(turns), 0 * turns])
    return base, body.scale * base + np.array([0, 0, body.cut_height])


def printed(p: Params) -> list[str]:
    """Texts for the base, for the height of the lower part, and for that of the upper part."""
    body: CutBody = p.body
    unit = f" {p.unit}" if p.unit else ""
    values = (body.base_size, body.cut_height, body.height - body.cut_height)
    symbols = ("a" if body.base_sides else "r", "h_1", "h_2")
    if not p.symbols:
        return [f"{value}{unit}" for value in values]
    return [f"${s}$ = {value}{unit}" for s, value in zip(symbols, values, strict=True)]


def figure_plan(p: Params) -> dict[str, Any]:
    """Frame, dimension line, base line and the places of all texts.

    `spans` are the measured stretches, `levels` pairs of the height and the least distance from the
    axis of each thin line between body and dimension line.
    """
    body: CutBody = p.body
    low, high, k, lift = body.cut_height, body.height, body.scale, p.lift
    spans = [(0.0, float(low)), (float(low + lift), float(high + lift))]
    side = round(body.radius + 0.13 * (high + lift), 2)
    frame = _frame(p, side, max(text_size(text, p.fontsize)[0] for text in printed(p)[1:]))
    gap = round(6 / frame.unit, 2)
    levels = [(0.0, round(body.radius + gap, 2)), (float(low), round(k * body.radius + gap, 2))]
    if lift:
        levels.append((float(low + lift), round(k * body.radius + gap, 2)))
    levels.append((float(high + lift), gap))
    base_line = _base_line(body, frame)
    return {
        "frame": frame, "spans": spans, "levels": levels, "side": side, "end": round(side + gap, 2),
        "base_line": base_line, "narrowest": _narrowest(body, frame), **_texts(p, frame, side, spans, base_line),
    }  # fmt: skip


def _narrowest(body: CutBody, frame: Frame) -> float:
    """Least cosine between the line of sight and a side face's normal; 1 for a cone."""
    if not body.base_sides:
        return 1.0
    base, cut = rings(body)
    normals = np.cross(np.roll(base, -1, axis=0) - base, cut - base)
    cosines = normals @ frame.axes[2] / np.linalg.norm(normals, axis=1)
    return float(np.abs(cosines).min())


def _frame(p: Params, side: float, text_width: float) -> Frame:
    top = (0, 0, p.body.height + p.lift)
    points = np.vstack([rings(p.body)[0], top, (side, 0, 0), (side, 0, top[2])])
    wide, narrow = text_width + 36, 44.0
    left, right = (narrow, wide) if p.dim_side > 0 else (wide, narrow)
    margins = (left, right, 46.0, 76.0 if p.title else 46.0)
    view = (p.elev, p.azim)
    return framed(points, view, canvas_for(points, view, p.canvas, margins), margins)


def _base_line(body: CutBody, frame: Frame) -> Array:
    """The edge of the base that is drawn lowest; the radius that points away from the heights."""
    base, _ = rings(body)
    if not body.base_sides:
        return np.stack([0 * base[0], -base[0]])
    edges = np.stack([base, np.roll(base, -1, axis=0)], axis=1)
    lowest: Array = edges[int(np.argmin(frame.px(edges.mean(axis=1))[:, 1]))]
    return lowest


def outline_lines(body: CutBody, frame: Frame, lift: float) -> list[tuple[Array, Array]]:
    """Segments that texts keep clear of: rims or edges of both parts, and a cone's contour."""
    base, cut = rings(body)
    up, tip = np.array([0, 0, lift]), np.array([0, 0, body.height + lift])
    lines = [pair for ring in (base, cut, cut + up) for pair in pairwise([*ring, ring[0]])]
    corners = list(range(len(base)))
    if not body.base_sides:
        limit = facing_angle(body.radius / body.height, frame.view[0])
        ends = np.radians([frame.view[1] - limit, frame.view[1] + limit])
        corners = [round(float(t) / (2 * np.pi) * ROUND) % ROUND for t in ends]
    lines += [(base[k], cut[k]) for k in corners]
    return lines + [(cut[k] + up, tip) for k in corners]


def _texts(
    p: Params, frame: Frame, side: float, spans: list[tuple[float, float]], base_line: Array
) -> dict[str, Any]:
    body: CutBody = p.body
    lines = outline_lines(body, frame, p.lift)
    lines += [(np.array([side, 0, a]), np.array([side, 0, b])) for a, b in spans]
    lines.append((base_line[0], base_line[1]))
    anchors = np.array([base_line.mean(axis=0), *((side, 0, (a + b) / 2) for a, b in spans)])
    behind = frame.px(anchors) - np.array([(0, -60), (40 * p.dim_side, 0), (40 * p.dim_side, 0)])
    texts = printed(p)
    placed = frame.label(texts, anchors, lines, p.fontsize, away_from=behind)
    shifts = placed.offsets / frame.unit @ frame.axes[:2]
    notes = [
        (text, *(round(float(c), 2) + 0.0 for c in anchor + shift))
        for text, anchor, shift in zip(texts, anchors, shifts, strict=True)
    ]
    return {"notes": notes, "overlap": placed.overlap}
