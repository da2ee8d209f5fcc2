"""Outlines of convex bodies on a vertical axis: lines in sight, lines behind, and areas to fill."""

# mypy: allow-untyped-defs, allow-untyped-calls

import numpy as np

from templates.snippets.solid_regular import convex_faces
from templates.snippets.solid_rings import dome_outline, facing_angle, ring
from templates.snippets.solid_view import faces_in_sight, split_edges


def ball(radius, middle, elev):
    """A sphere: its outline and its equator."""
    outline = dome_outline(radius, middle, 0, 360, elev, 181)
    return [outline, ring(radius, middle, -90, 90)], [ring(radius, middle, 90, 270)], [outline]


def round_body(low, start, high, end, elev):
    """A cylinder or an upright cone: radius and height of the lower and of the upper end."""
    angle = facing_angle((low - high) / (end - start), elev)
    sides = [
        np.vstack([ring(low, start, a, a, 1), ring(high, end, a, a, 1)]) for a in (-angle, angle)
    ]
    front, back = ring(low, start, -angle, angle), ring(low, start, angle, 360 - angle)
    fill = np.vstack([front, ring(high, end, angle, 360 - angle)])
    lid = [ring(high, end, -180, 180)] if high > 0 else []
    return [*sides, front, *lid], [back], [fill]


def solid_lines(vertices, toward):
    """A convex polyhedron with these corners."""
    faces = convex_faces(vertices)
    seen, hidden = split_edges(vertices, faces, toward)
    fill = [vertices[list(face)] for face in faces_in_sight(vertices, faces, toward)]
    return [vertices[list(e)] for e in seen], [vertices[list(e)] for e in hidden], fill


def polygon(sides, radius, height, turn):
    """Corners of a horizontal regular polygon around the axis, the first turned by an angle."""
    t = np.radians(turn) + 2 * np.pi * np.arange(sides) / sides
    return np.column_stack([radius * np.cos(t), radius * np.sin(t), np.full(sides, height)])
