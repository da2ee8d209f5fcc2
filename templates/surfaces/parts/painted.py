"""What oracles of painted surfaces ask of a trace: which face is on top, and is it the nearest?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.path import Path
from numpy.typing import NDArray

from templates.geometry.camera import Camera
from templates.geometry.drawn import full_count, hexa, vertices
from tracer.trace import Element, Trace

Array = NDArray[np.float64]

EXACT = 1e-6
"""How far numbers of a trace, which have nine digits, may be from the truth."""
LEVELS = 2 / 255
"""How far a color may be off, which is drawn with 256 levels."""
NEAR = 0.6
"""Pixels."""
THIN = 0.5
"""Points: the width of the lines between faces."""
LIGHT = np.array([0.27, -0.53, 0.8])
"""Where the light comes from that shades faces."""
RIM = 181
"""Points that scripts draw a rim through."""


def faces_of(trace: Trace) -> list[Element]:
    """All painted faces, in paint order."""
    found = [e for e in trace.select("face") if e.counted]
    return sorted(found, key=lambda e: e.paint)


def corners_of(face: Element) -> Array:
    """Corners of a face without repetitions."""
    return _open(vertices(face))


def _open(nodes: Array) -> Array:
    again = np.abs(nodes - np.roll(nodes, 1, axis=0)).max(axis=1) < 1e-9
    return np.asarray(nodes[~again])


def wrong_order(faces: Sequence[Element], camera: Camera, probes: int = 40) -> list[str]:
    """Spots of the picture where the face painted last is not the nearest one.

    Exact at every probe: each face's plane is met by the line of sight.
    """
    polygons = [corners_of(face) for face in faces]
    pixels = [camera.pixels(polygon) for polygon in polygons]
    everything = np.concatenate(pixels)
    columns, rows = (
        np.linspace(low, high, probes)
        for low, high in zip(everything.min(axis=0), everything.max(axis=0), strict=True)
    )
    spots = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
    top, nearest = np.full(len(spots), -np.inf), np.full(len(spots), -np.inf)
    for polygon, outline in zip(polygons, pixels, strict=True):
        depths = camera.depth(polygon)
        plane = np.column_stack([outline, np.ones(len(outline))])
        coefficients, _, rank, _ = np.linalg.lstsq(plane, depths, rcond=None)
        if rank < 3:
            continue
        inside = Path(outline).contains_points(spots)
        depth = spots @ coefficients[:2] + coefficients[2]
        top = np.where(inside, depth, top)
        nearest = np.where(inside, np.maximum(depth, nearest), nearest)
    slack = 0.02 * float(np.ptp(camera.depth(np.concatenate(polygons))))
    bad = int((nearest > top + slack).sum())
    return [f"at {bad} of {len(spots)} spots a hidden face is painted on top"] if bad else []


def directed_area(face: Array) -> Array:
    """The normal of a closed ring of corners (N×3), as long as its area is large."""
    return np.asarray(np.cross(face, np.roll(face, -1, axis=0)).sum(axis=0) / 2)


def cells_of(nodes: Array) -> list[Array]:
    """The quadrilaterals of a net of points (rows × columns × 3): along a row, then to the next."""
    corners = [nodes[:-1, :-1], nodes[:-1, 1:], nodes[1:, 1:], nodes[1:, :-1]]
    return list(np.stack(corners, axis=2).reshape(-1, 4, 3))


def tint(color: str, face: Array) -> Array:
    """The color of a face (red, green, blue from 0 to 1), darkened as its direction in the light demands."""
    normal = directed_area(face)
    brightness = 0.75 + 0.25 * abs(float(normal @ LIGHT)) / float(np.linalg.norm(normal))
    return np.asarray(brightness * np.array(to_rgb(color)))


def wrong_faces(
    faces: Sequence[Element], wanted: Sequence[Array], tints: Sequence[Array], lines: str
) -> list[str]:
    """Differences between the faces drawn and those wanted (rings of corners and their colors):
    number, place, area, color, and outlines of color `lines`, or `same` as the face."""
    if len(faces) != len(wanted) or not faces:
        return [f"{len(faces)} faces are drawn, expected {len(wanted)}"]
    drawn, rings = [corners_of(face) for face in faces], [_open(ring) for ring in wanted]
    middles, places = (np.array([ring.mean(axis=0) for ring in rows]) for rows in (drawn, rings))
    gaps = np.abs(middles[:, None] - places).max(axis=2)
    match = gaps.argmin(axis=1)
    areas, true = (
        np.array([np.linalg.norm(directed_area(ring)) for ring in rows]) for rows in (drawn, rings)
    )
    colors = np.array([to_rgb((face.facecolor or "#000000")[:7]) for face in faces])
    faults = {
        "in a wrong place": (gaps.min(axis=1) > EXACT)
        | (np.bincount(match, minlength=len(match))[match] > 1),
        "of wrong size": np.abs(areas - true[match]) > EXACT * (1 + true.max()),
        "of wrong color": np.abs(colors - np.array(tints)[match]).max(axis=1) > LEVELS,
    }
    problems = [f"{wrong.sum()} faces are {name}" for name, wrong in faults.items() if wrong.any()]
    return problems + _wrong_outlines(faces, lines)


def _wrong_outlines(faces: Sequence[Element], lines: str) -> list[str]:
    """Faces whose outlines have not the color `lines` (`same` for that of the face) or the width."""
    wrong = sum(
        face.linewidth != THIN
        or face.edgecolor != (face.facecolor if lines == "same" else hexa(lines))
        for face in faces
    )
    return [f"{wrong} faces are outlined wrongly"] if wrong else []


def wrong_rim(
    lines: Sequence[Element], turn: Callable[[Array], Array], faces_viewer: Callable[[Array], Array]
) -> list[str]:
    """Whether a rim, drawn through `RIM` points once around, is solid along the part of the surface
    that faces the viewer and dashed elsewhere.

    `turn` tells at which angle a point of the rim lies, in degrees, `faces_viewer` whether the
    surface does so at an angle.
    """
    problems = []
    every = np.linspace(0, 360, RIM)
    for line in lines:
        angles, style = turn(vertices(line)), line.linestyle == "solid"
        near = [faces_viewer(angles + slack) == style for slack in (-1, 0, 1)]
        count = int((faces_viewer(every) == style).sum())
        if not np.any(near, axis=0).all() or abs(full_count(line) - count) > 2:
            problems.append(f"the {line.linestyle} part of a rim is not the one it should be")
    return problems


@dataclass(frozen=True)
class FlatArrow:
    """An arrow whose head lies in the picture plane."""

    ends: Array
    """Tail and tip in data coordinates, 2×3."""
    color: str
    width: float
    front: bool = True
    """Whether it is painted over the faces, not under them."""


def wrong_flat_arrows(
    trace: Trace, camera: Camera, faces: Sequence[Element], wanted: Sequence[FlatArrow]
) -> list[str]:
    """Arrows that are missing, drawn otherwise, or that nobody asked for."""
    drawn = [e for e in trace.select("arrow") if e.counted and e.pixels]
    problems = []
    for arrow in wanted:
        ends = camera.pixels(arrow.ends)
        hit = next((e for e in drawn if _leads(e, ends)), None)
        if hit is None:
            problems.append(f"no arrow leads from {arrow.ends[0].round(3)}")
            continue
        drawn.remove(hit)
        if (hit.edgecolor, hit.linewidth) != (hexa(arrow.color), arrow.width):
            problems.append(
                f"an arrow is {hit.edgecolor}, not {hexa(arrow.color)}, or of other width"
            )
        if faces and arrow.front != (hit.paint > faces[-1].paint):
            problems.append("an arrow is painted on the wrong side of the surface")
    return problems[:3] + ["an arrow is drawn without a reason"] * bool(drawn)


def _leads(element: Element, ends: Array) -> bool:
    """Whether an arrow goes from one place to another, and its shaft begins at the first."""
    pixels = np.array(element.pixels)[[0, -1]]
    begin = np.array(element.attrs["shaft"][0]) if "shaft" in element.attrs else pixels[0]
    return bool(max(np.abs(pixels - ends).max(), np.abs(begin - ends[0]).max()) < NEAR)


def zero_line_drawn(trace: Trace, axis: int) -> bool:
    """Whether a line in the flat axes beside the scene marks where x (0) or y (1) is zero."""
    pairs = [np.array(e.data, float) for e in trace.select("line", axes=1) if e.counted]
    limits = (trace.axes[1].ylim, trace.axes[1].xlim)[axis]
    return any(
        len(pair) == 2
        and not pair[:, axis].any()
        and np.allclose(sorted(pair[:, 1 - axis]), limits)
        for pair in pairs
    )
