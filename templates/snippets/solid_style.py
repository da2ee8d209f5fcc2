"""Drawing the edges, faces and labels of a polyhedron."""

# mypy: allow-untyped-defs, allow-untyped-calls

import numpy as np
from matplotlib.colors import to_rgb


def lit(color, polygon, centre, light):
    """The color of a flat face of a solid around `centre`, darker the more it turns from the light."""
    a, b, c = np.array(polygon[:3])
    normal = np.cross(b - a, c - a)
    normal = normal * np.sign(normal @ (a - centre)) / np.linalg.norm(normal)
    brightness = 0.82 + 0.18 * (normal @ light) / np.linalg.norm(light)
    return tuple(brightness * channel for channel in to_rgb(color))


def shaded(color, normal, light):
    """The color of a face with this outward unit normal, darker the more it turns from the light."""
    brightness = 0.82 + 0.18 * (normal @ light) / np.linalg.norm(light)
    return tuple(brightness * channel for channel in to_rgb(color))


def draw_edges(ax, vertices, pairs, **style):
    """One straight line for each pair of vertex numbers."""
    for i, j in pairs:
        ax.plot(*vertices[[i, j]].T, **style)


def put_labels(ax, points, labels, right, up, **style):
    """Write each label beside its point: so far to the right, so far up in the picture."""
    for k, text, dx, dy in labels:
        ax.text(*(points[k] + dx * right + dy * up), text, ha="center", va="center", **style)
