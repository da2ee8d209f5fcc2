"""Where everything on a drawing of a drilled box goes."""
# mypy: allow-untyped-calls, disable-error-code="attr-defined"

from collections.abc import Mapping
from itertools import product
from typing import Any

import numpy as np
from matplotlib.colors import to_hex, to_rgb
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.blocks_drilled import FACES, hole_centers, inward
from templates.combined.parts.styles import painting
from templates.geometry.dimensions import Dimension, legend, place_dimensions
from templates.geometry.frame import DPI, canvas_for, framed
from templates.geometry.labels import text_size
from templates.geometry.panel import frame_with_panel
from templates.geometry.projection import view_frame
from templates.snippets.solid_boxes import box_edges

Array = NDArray[np.float64]
FACE_VIEW = (3.4, 3.0)
"""Inches for the view of the drilled face."""
MARGIN = 0.2
"""Units around the view of the drilled face."""
ABOVE = 20.0
"""Pixels between the highest corner of the box and the end of the leader."""


def plan_drilled(p: Params) -> Mapping[str, Any]:
    """Everything that `draw` reads beyond the parameters, and what decides whether it is readable."""
    side = 1 if p.from_side == "right" else -1
    block = p.block
    first, second, _ = FACES[block["face"]]
    axes = np.eye(3, dtype=int).tolist()
    vars(p).update(
        **block,
        **painting(p.painting, p.look),
        side=side,
        azim=-90 + side * p.turn,
        directions=(tuple(axes[first]), tuple(axes[second]), inward(block, side)),
        centers=hole_centers(block, side),
        half=block["hole_size"] / 2,
        thin=0.9,
        fine=1.0,
        title_size=p.fontsize + 3,
    )
    view = (p.elev, p.azim)
    corners = np.array(list(product(*((0, length) for length in p.size))), float)
    outer = _outer_dimensions(p)
    points = np.vstack([corners, *(d.bracket for d in outer)])
    top = 96.0 if p.title and p.beside[0] != "above" else 50.0
    margins = (44.0, 44.0, 62.0 if p.lettered or p.unit else 36.0, top)
    p.frame = framed(points, view, canvas_for(points, view, p.canvas, margins), margins)
    edges = [np.array(edge) for edge in box_edges((0, 0, 0), p.size)]
    placed = place_dimensions(
        p.frame,
        outer,
        [],
        edges,
        p.fontsize,
        p.lettered,
        1 + p.lettered if p.lettered or p.unit else 0,
    )
    key = legend(_all_sizes(p, outer), p.unit, p.lettered, p.fontsize, p.frame.figsize[1])
    heights = {"low": key["low"], "title_y": 0.965}
    return {
        **dict(zip(("xlim", "ylim", "zlim"), p.frame.limits, strict=True)),
        **_hole_colors(p),
        **_callout(p, corners),
        "dimensions": placed["dimensions"],
        "overlap": placed["overlap"],
        "legend": key["legend"],
        **_face_view(p),
        **frame_with_panel(p.frame, p.beside, FACE_VIEW, heights, bool(p.title)),
    }


def _face_view(p: Params) -> dict[str, Any]:
    """The drilled face, seen straight on."""
    first, second, normal = FACES[p.block["face"]]
    face = "right side" if p.side > 0 else "left side"
    return {
        "face_size": (p.size[first], p.size[second]),
        "face_xlim": (-MARGIN, p.size[first] + MARGIN),
        "face_ylim": (-MARGIN, p.size[second] + MARGIN),
        "face_centers": tuple((center[first], center[second]) for center in p.centers),
        "face_title": face if p.block["face"] == "side" else f"{p.block['face']} face",
        "face_fill": p.tones[normal] if p.tones else "none",
    }


def _outer_dimensions(p: Params) -> list[Dimension]:
    """Width, depth and height, off the box on the sides in view."""
    (width, depth, height), k = p.size, p.unit_length
    off = round(0.13 * max(p.size), 2)
    near, far = (width, 0) if p.side > 0 else (0, width)
    return [
        Dimension("a", width * k, (0, 0, 0), (width, 0, 0), (0.0, -off, 0.0)),
        Dimension("b", depth * k, (near, 0, 0), (near, depth, 0), (p.side * off, 0.0, 0.0)),
        Dimension("c", height * k, (far, 0, 0), (far, 0, height), (-p.side * off, 0.0, 0.0)),
    ]


def _all_sizes(p: Params, outer: list[Dimension]) -> list[Dimension]:
    """The dimensions and the sizes of the holes, which have letters too."""
    zero, k = (0.0, 0.0, 0.0), p.unit_length
    symbol = "d" if p.hole_shape == "round" else "s"
    sizes = [*outer, Dimension(symbol, p.hole_size * k, zero, zero)]
    return sizes if p.through else [*sizes, Dimension("t", p.hole_depth * k, zero, zero)]


def _hole_colors(p: Params) -> dict[str, Any]:
    """Colors of the walls and of what is seen at the end of a hole; none if not shaded."""
    if p.shown != "shaded":
        return {"wall": "", "floor": "", "opening": p.paper}
    normal = FACES[p.block["face"]][2]
    red, green, blue = (0.78 * channel for channel in to_rgb(p.tones[0]))
    floor = p.paper if p.through else p.tones[normal]
    return {"wall": to_hex((red, green, blue)), "floor": floor, "opening": floor}


def _callout(p: Params, corners: Array) -> dict[str, Any]:
    """The note on the holes above the box, and the leader that ends at the rim of one of them."""
    right, up, _ = view_frame((p.elev, p.azim))
    u, v, _ = np.array(p.directions, float)
    across, rise = float(u @ up), float(v @ up)
    if p.hole_shape == "round":
        rim = p.half * (across * u + rise * v) / np.hypot(across, rise)
    else:
        rim = p.half * v
    # The hole whose rim is drawn highest, the one in the middle among equals
    centers = np.array(p.centers)
    middle = centers.mean(axis=0)
    tips = centers + rim
    score = tips @ up - 0.3 * np.abs((centers - middle) @ right)
    tip = np.round(tips[int(np.argmax(score))], 2)
    length = float((corners @ up).max() - tip @ up) + ABOVE / p.frame.unit
    mark, size = _hole_sizes(p)
    depth = "through" if p.through else ("$t$ deep" if p.lettered else f"{size[1]} deep")
    count = len(p.centers)
    text = f"{mark} {size[0]}, {depth}"
    text = text if count == 1 else f"{count} × {text}"
    half = text_size(text, p.fontsize)[0] / 2
    x = float(p.frame.px(tip)[0, 0])
    return {
        "rim": tuple(float(c) + 0.0 for c in tip),
        "leader": round(length, 2),
        "lift": round(0.85 * p.fontsize * DPI / 72 / p.frame.unit, 2),
        "callout": text,
        "cut_off": x - half < 8 or x + half > p.frame.figsize[0] * DPI - 8,
    }


def _hole_sizes(p: Params) -> tuple[str, tuple[str, str]]:
    """The sign for the shape, and the printed size and depth."""
    sizes = p.hole_size * p.unit_length, p.hole_depth * p.unit_length
    if p.hole_shape == "round":
        return "⌀", ("$d$" if p.lettered else f"{sizes[0]:g}", f"{sizes[1]:g}")
    return "□", ("$s$" if p.lettered else f"{sizes[0]:g}", f"{sizes[1]:g}")
