"""The stage of a figure: limits, ticks, camera and label places, settled before drawing."""

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any

import numpy as np
from matplotlib.font_manager import FontProperties
from matplotlib.mathtext import MathTextParser
from numpy.typing import ArrayLike, NDArray

from templates.geometry.camera import DPI, Camera, Limits, corners, fit
from templates.geometry.labels import place_labels, text_size
from templates.geometry.ticks import STEPS, neat, plain, tick_step, ticks_in

Array = NDArray[np.float64]

VIEWS = tuple(
    (elev, azim)
    for elev in range(16, 39)
    for quadrant in (-90, 0, 90, -180)
    for azim in range(quadrant + 18, quadrant + 73)
)
"""Elevations and azimuths that keep every axis readable: none of them nearly edge-on."""

TICK_GAP = 35.0  # least distance in pixels between neighbouring ticks
LABEL_GAP = 26.0  # pixels from the tick labels to the letter of the axis
TICK_PAD = 11.5  # points from an axis to its tick labels, by default
DIGIT = 7.6  # pixels, of a tick label
FONT = 11
LEAST = 4.5  # inches
_TITLE_FONT = FontProperties(family="DejaVu Sans", size=12)
_PARSER: "MathTextParser[Any]" = MathTextParser("path")


def set_stage(
    limits: Limits,
    view: tuple[float, float],
    long_side: float,
    title: str,
    content: ArrayLike | None = None,
    below: float = 0.0,
) -> dict[str, Any]:
    """Canvas and axes of a figure, as values for `draw`.

    With `content` (N×3) the axes box is not drawn and the content fills the canvas; without it
    the box does, and room is left for its ticks and labels. `below` pixels stay free for a legend.
    """
    lines = title.count("\n") + 1 if title else 0
    top = 16.0 + 25 * lines
    wide = max(map(_inches, title.split("\n"))) + 0.4 if title else 0.0
    least = max(LEAST, wide), LEAST
    if content is None:
        right_side = np.sin(2 * np.radians(view[1])) < 0  # where mplot3d puts the z axis
        margins = (38, 68, 58 + below, top) if right_side else (68, 38, 58 + below, top)
        camera = fit(corners(limits), limits, view, long_side, margins, least)
    else:
        margins = (36, 36, 36 + below, top + 20)
        camera = fit(content, limits, view, long_side, margins, least)
    left, bottom, right, upper = camera.rect
    return {
        "camera": camera,
        "elev": view[0],
        "azim": view[1],
        "title": title,
        "figsize": camera.figsize,
        "left": left,
        "bottom": bottom,
        "right": right,
        "top": upper,
        "zoom": camera.zoom,
        "box_aspect": tuple(neat(v) for v in camera.ranges),
        "x_limits": limits[0],
        "y_limits": limits[1],
        "z_limits": limits[2],
        **dict(zip(("x_ticks", "y_ticks", "z_ticks"), _ticks(camera), strict=True)),
        "label_pads": _label_pads(camera),
    }


def _inches(line: str) -> float:
    """Width of a line of a title, mathtext included; cheaper than tracing its outlines."""
    return float(_PARSER.parse(line, 72, _TITLE_FONT).width) / 72


def _ticks(camera: Camera) -> list[tuple[float, ...]]:
    """Round ticks for each axis, far enough apart in the picture and off the corners."""
    chosen = []
    for k, (low, high) in enumerate(camera.limits):
        unit = np.eye(3)[k]
        length = float(np.hypot(unit @ camera.right, unit @ camera.up)) * camera.scale
        span = high - low
        gap = (TICK_GAP if k < 2 else 20.0) / length  # z labels stand above each other
        step = tick_step(span, max(1, min(6, int(span / gap))))
        if k == 2:
            step = _clear_of_axis(step, low, high, gap, TICK_PAD * _per_point(camera)[2])
            chosen.append(ticks_in(low, high, step))
        else:
            chosen.append(_off_corners(step, low, high, gap))
    return chosen


def _off_corners(step: float, low: float, high: float, gap: float) -> tuple[float, ...]:
    """Ticks that keep away from the ends of their axis, where labels of two axes would meet; a
    little closer than `gap` rather than a single one, which would show no scale."""
    for closer in (step, *(s for s in reversed(STEPS) if 0.7 * gap <= s < step)):
        margin = min(0.06 * (high - low), 0.45 * closer)
        ticks = ticks_in(low + margin, high - margin, closer)
        if len(ticks) > 1:
            break
    return ticks


def _clear_of_axis(step: float, low: float, high: float, gap: float, room: float) -> float:
    """Another step with shorter labels where those of this one, centered so many pixels beside
    the z axis, would run into it: a coarser one that leaves three ticks, or else a finer one not
    below `gap`; the same step if there is none."""
    for other in (
        *(s for s in STEPS if s >= step),
        *(s for s in reversed(STEPS) if gap <= s < step),
    ):
        ticks = ticks_in(low, high, other)
        decimals = max(len(plain(tick).partition(".")[2]) for tick in (*ticks, 0))
        widest = max(len(f"{tick:.{decimals}f}") for tick in (*ticks, 0))
        if len(ticks) >= 3 and widest * DIGIT / 2 <= room:
            return other
    return step


def _label_pads(camera: Camera) -> tuple[int, ...]:
    """`labelpad` of each axis, so that its letter clears the tick labels."""
    gaps = (LABEL_GAP, LABEL_GAP, LABEL_GAP + 6)
    return tuple(
        max(4, round(gap / step - 9.5)) for gap, step in zip(gaps, _per_point(camera), strict=True)
    )


def _per_point(camera: Camera) -> list[float]:
    """Pixels by which a point of padding moves the labels of each axis away from it.

    mplot3d moves them in the two other directions, in proportion to their ranges: little in flat
    or slender boxes, where default pads let them overlap.
    """
    side = max(camera.figsize) * DPI  # of the axes square, in pixels
    unit = 48 / (2 * 72 * side / DPI) * 0.08 * camera.ranges * camera.scale
    flat = np.column_stack([camera.right, camera.up]) * unit[:, None]
    low_side = np.where(camera.toward > 0, 1, -1)
    moves = flat * low_side[:, None]
    pairs = ((moves[(k + 1) % 3], moves[(k + 2) % 3]) for k in range(3))
    return [float(np.hypot(*(first - second))) for first, second in pairs]


def around(low: float, high: float, step: float = 0.5, share: float = 0.06) -> tuple[float, float]:
    """Round limits a little wider than low and high."""
    pad = share * (high - low)
    lower, upper = np.floor((low - pad) / step) * step, np.ceil((high + pad) / step) * step
    return neat(float(lower)), neat(float(upper))


ROOMS = tuple(
    tuple(share * side for side in sides)
    for share in (0.3, 0.6)
    for sides in product((0, -1, 1), repeat=3)
    if 0 in sides and (share == 0.3 or sum(map(abs, sides)) == 1)
)
"""Ways to make an axes box larger than its content: along each axis a share of the content's
extent, on the high side or, if negative, on the low one; much along one axis only, so that the
content does not end up in a corner of the page."""


def roomier(limits: Limits, room: Sequence[float], step: float = 0.5) -> Limits:
    """Limits with room to one side or the other, in whole steps."""
    widened = []
    for (low, high), share in zip(limits, room, strict=True):
        more = round(abs(share) * (high - low) / step) * step
        widened.append((low, neat(high + more)) if share > 0 else (neat(low - more), high))
    return widened[0], widened[1], widened[2]


def put_labels(
    camera: Camera,
    labels: Sequence[tuple[str, Sequence[float]]],
    polylines: Sequence[ArrayLike],
    dots: ArrayLike = (),
    boxed: bool = True,
) -> tuple[tuple[float, float, float], ...] | None:
    """Data positions for label centres, or None if one would touch a line, dot, edge or label."""
    if not labels:
        return ()
    width, height = (DPI * side for side in camera.figsize)
    flip = np.array([0.0, height]), np.array([1.0, -1.0])  # the search wants y to point up
    runs = [camera.pixels(line) * flip[1] + flip[0] for line in polylines]
    if boxed:
        runs += [run * flip[1] + flip[0] for run in _tick_zone(camera)]
    segments = np.concatenate([np.stack([run[:-1], run[1:]], axis=1) for run in runs])
    anchors = camera.pixels([point for _, point in labels]) * flip[1] + flip[0]
    spots = camera.pixels(dots) * flip[1] + flip[0] if len(np.asarray(dots)) else np.empty((0, 2))
    found = place_labels(
        anchors,
        segments,
        sizes=[text_size(text, FONT) for text, _ in labels],
        boxes=np.hstack([spots - 5, spots + 5]),
        bounds=(6, 6, width - 6, height - 6),
        away_from=segments.mean(axis=(0, 1)),
    )
    if found.overlap > 0:
        return None
    centres = [
        np.asarray(point, dtype=float) + camera.shift(dx, -dy)
        for (_, point), (dx, dy) in zip(labels, found.offsets, strict=True)
    ]
    return tuple((_tidy(x), _tidy(y), _tidy(z)) for x, y, z in centres)


def _tidy(value: float) -> float:
    return neat(round(float(value), 2))


def _tick_zone(camera: Camera) -> list[Array]:
    """Pixel lines through the outline of the axes box and through the ticks below it."""
    edges = [camera.pixels(edge) for edge in _outline(camera)]
    middle = camera.pixels(np.mean(camera.limits, axis=1))[0]
    lower = [edge for edge in edges if edge[:, 1].mean() > middle[1]]
    return edges + [middle + share * (edge - middle) for edge in lower for share in (1.05, 1.1)]


def _outline(camera: Camera) -> list[Array]:
    """The edges of the axes box that bound its picture: ticks and their labels lie beyond."""
    toward = camera.toward
    edges = []
    for first, second in combinations(corners(camera.limits), 2):
        fixed = np.flatnonzero(first == second)
        if len(fixed) == 2:  # an edge: it bounds the picture if one of its two faces is seen
            sides = first[fixed] == np.array(camera.limits)[fixed, 1]
            facing = toward[fixed] * np.where(sides, 1, -1) > 0
            if facing[0] != facing[1]:
                edges.append(np.array([first, second]))
    return edges


PALETTES: Mapping[str, tuple[str, str, str]] = {
    "blue": ("#0072b2", "#d55e00", "dark orange"),
    "dark orange": ("#d55e00", "#0072b2", "blue"),
    "green": ("#009e73", "#7b3294", "purple"),
    "purple": ("#7b3294", "#e69f00", "orange"),
    "black": ("black", "black", "black"),
}
"""By the name of the curve's colour: that colour, the accent, and the accent's name.

Every pair differs in lightness too, for colour-blind eyes; black is the printed style.
"""
