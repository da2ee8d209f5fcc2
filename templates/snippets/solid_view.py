"""Viewing directions and hidden edges."""

# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="var-annotated"
# ruff: noqa: B905

import numpy as np


def view_axes(elev, azim):
    """Unit vectors that point right, up and toward the viewer of an orthographic view."""
    e, a = np.radians([elev, azim])
    right = np.array([-np.sin(a), np.cos(a), 0.0])
    toward = np.array([np.cos(e) * np.cos(a), np.cos(e) * np.sin(a), np.sin(e)])
    return right, np.cross(toward, right), toward


def split_edges(vertices, faces, toward):
    """Edges of a convex solid as vertex pairs: those that are seen, and those behind it."""
    seen, behind = set(), set()
    centre = vertices.mean(axis=0)
    for face in faces:
        a, b, c = vertices[list(face[:3])]
        normal = np.cross(b - a, c - a)
        outward = normal * np.sign(normal @ (a - centre))
        ring = {tuple(sorted(pair)) for pair in zip(face, (*face[1:], face[0]))}
        (seen if outward @ toward > 0 else behind).update(ring)
    return sorted(seen), sorted(behind - seen)


def front_faces(polygons, toward):
    """The faces of a convex solid that look at the viewer."""
    centre = np.mean([corner for polygon in polygons for corner in polygon], axis=0)
    front = []
    for polygon in polygons:
        a, b, c = np.array(polygon[:3])
        normal = np.cross(b - a, c - a)
        if (normal @ toward) * (normal @ (a - centre)) > 0:
            front.append(polygon)
    return front


def faces_in_sight(vertices, faces, toward):
    """Those faces of a convex solid, as tuples of vertex numbers, that look at the viewer."""
    centre = vertices.mean(axis=0)
    in_sight = []
    for face in faces:
        a, b, c = vertices[list(face[:3])]
        normal = np.cross(b - a, c - a)
        if (normal @ toward) * (normal @ (a - centre)) > 0:
            in_sight.append(face)
    return in_sight
