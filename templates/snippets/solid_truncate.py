"""Cutting off the corners of a regular solid."""

# mypy: allow-untyped-defs, allow-untyped-calls, disable-error-code="var-annotated"
# ruff: noqa: B905

import numpy as np

from templates.snippets.solid_regular import around


def truncated(vertices, faces, share):
    """The solid whose corners are cut off at a share of each edge, at most a half.

    Returns its corners, the trimmed faces, and the cut faces, as rings of corner numbers.
    """
    ways = [way for face in faces for way in zip(face, (*face[1:], face[0]))]
    ways = sorted({*ways, *((j, i) for i, j in ways)})
    # Halfway along an edge the cuts from both ends meet in one corner
    ends = [way for way in ways if share < 0.5 or way[0] < way[1]]
    number = {way: k for k, way in enumerate(ends)}
    if share == 0.5:
        number |= {(j, i): k for (i, j), k in number.items()}
    corners = np.array([vertices[i] + share * (vertices[j] - vertices[i]) for i, j in ends])

    trimmed = []
    for face in faces:
        sides = zip(face, (*face[1:], face[0]))
        on_face = {number[way] for i, j in sides for way in ((i, j), (j, i))}
        trimmed.append(around(corners, sorted(on_face)))
    cuts = []
    for k in range(len(vertices)):
        members = [number[i, j] for i, j in ways if i == k]
        cuts.append(around(corners, sorted(members)))
    return corners, trimmed, cuts


def sliced(vertices, faces, share):
    """The same solid, with its faces found as the corners in each old plane and in each cut."""
    near = np.linalg.norm(vertices[:, np.newaxis] - vertices, axis=2)
    is_edge = np.isclose(near, near[near > 1e-6].min())
    ends = np.argwhere(is_edge if share < 0.5 else np.triu(is_edge))
    corners = vertices[ends[:, 0]] + share * (vertices[ends[:, 1]] - vertices[ends[:, 0]])

    def ring_in(plane, level):
        members = np.flatnonzero(np.isclose(corners @ plane, level))
        return around(corners, tuple(members))

    middles = [vertices[list(face)].mean(axis=0) for face in faces]
    trimmed = [ring_in(middle, middle @ middle) for middle in middles]
    # Seen along its own direction, a corner is cut where its edges have come down a share
    cuts = []
    for k, vertex in enumerate(vertices):
        neighbor = vertices[is_edge[k]][0]
        cuts.append(ring_in(vertex, vertex @ (vertex + share * (neighbor - vertex))))
    return corners, trimmed, cuts
