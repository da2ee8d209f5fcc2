"""Nets of quadrilaterals on curved surfaces, as a script would build, shade and paint them."""

# mypy: allow-untyped-defs, allow-untyped-calls

import numpy as np
from matplotlib.colors import to_rgb
from mpl_toolkits.mplot3d.art3d import Poly3DCollection


def view_direction(elev, azim):
    """The unit vector that points at the viewer of an orthographic view."""
    e, a = np.radians([elev, azim])
    return np.array([np.cos(e) * np.cos(a), np.cos(e) * np.sin(a), np.sin(e)])


def net_faces(points):
    """Quadrilaterals between neighbors in a net of points: rows, columns, four corners."""
    corners = [points[:-1, :-1], points[:-1, 1:], points[1:, 1:], points[1:, :-1]]
    return np.stack(corners, axis=2)


def paint_band(ax, faces, toward, inside, outside, lines, order):
    """Fill flat faces: those that show their inner side to the viewer first, the others over them."""
    normals = np.cross(faces[:, 2] - faces[:, 0], faces[:, 3] - faces[:, 1])
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    outer = normals @ toward > 0
    for side, color, level in ((~outer, inside, order), (outer, outside, order + 0.5)):
        if side.any():
            # Faces are darker the more they turn from the light.
            brightness = 0.75 + 0.25 * np.abs(normals[side] @ (0.27, -0.53, 0.8))
            tones = np.outer(brightness.round(3), to_rgb(color))
            edges = tones if lines == "same" else lines
            band = Poly3DCollection(faces[side], facecolors=tones, edgecolors=edges, zorder=level)
            band.set_linewidth(0.5)
            ax.add_collection3d(band)


def paint_faces(ax, faces, toward, inside, outside, lines, order):
    """Fill flat faces, first those whose inner side is seen; the less light, the darker."""
    light = np.array([0.27, -0.53, 0.8])
    far, near = [], []
    for a, b, c, d in faces:
        normal = np.cross(c - a, d - b)
        normal = normal / np.linalg.norm(normal)
        brightness = round(0.75 + 0.25 * abs(normal @ light), 3)
        if normal @ toward > 0:
            near.append(((a, b, c, d), brightness * np.array(to_rgb(outside))))
        else:
            far.append(((a, b, c, d), brightness * np.array(to_rgb(inside))))
    for side, level in ((far, order), (near, order + 0.5)):
        polygons, tones = [corners for corners, _ in side], [tone for _, tone in side]
        if polygons:
            edges = tones if lines == "same" else lines
            ax.add_collection3d(
                Poly3DCollection(
                    polygons, facecolors=tones, edgecolors=edges, linewidths=0.5, zorder=level
                )
            )
