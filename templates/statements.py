"""What a drawing function states outright, held against the trace: the same for every template.

A template's oracle compares geometry. This compares the rest: the canvas, equal scales, axes that are
switched off or without grid, limits, views, the places of axes, texts with place, size and paper, paint
order, widths of lines.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from matplotlib.colors import to_rgba

from templates.base import Instance
from templates.geometry.shapes import hex8
from templates.stated_calls import Call, stated_calls
from tracer.trace import Axes, Element, Trace

TEXTS = frozenset({"text", "text2D", "annotate"})
TITLES = frozenset({"set_title", "suptitle", "set_xlabel", "set_ylabel", "set_zlabel"})
NAMES = frozenset({"title", "xlabel", "ylabel", "zlabel"})
"""What `set` takes and axes show as text."""
LIMITS = frozenset({"xlim", "ylim", "zlim"})
NEAR = 1e-6
PIXELS = 3
"""How far, in pixels, a text or a panel may be from where it was put; metrics and snapping take some."""
SIDES = ("left", "bottom", "right", "top")
WIDTHS = ("linewidth", "linewidths", "lw")
Box = tuple[float, float, float, float]


def broken_statements(instance: Instance, trace: Trace) -> list[str]:
    """Statements of `draw` that the trace does not bear out, in words."""
    calls = stated_calls(instance)
    return [
        *_canvas(calls, trace),
        *_switches(calls, trace),
        *_frames(calls, trace),
        *_places(calls, trace),
        *_paint_order(calls, trace),
        *_papers(calls, trace),
        *_texts(calls, trace),
        *_strokes(calls, trace),
    ]


def _canvas(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    made = [c for c in calls if c.receiver == "plt" and c.name in ("figure", "subplots")]
    if len(made) != 1 or any(c.name == "set_size_inches" for c in calls):
        return
    call = made[0]
    size = call.keywords.get("figsize", None if call.unknown else (6.4, 4.8))
    if size is None or "dpi" in call.keywords or "figsize" in call.unknown:
        return
    wanted = [side * trace.figure.dpi for side in size]
    drawn = [trace.figure.width, trace.figure.height]
    if any(abs(a - b) > 1 for a, b in zip(wanted, drawn, strict=True)):
        yield f"the canvas measures {drawn[0]} × {drawn[1]} pixels, not {wanted[0]:g} × {wanted[1]:g}"


def _switches(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Axes of equal scale, and axes without frame: at least one for each receiver named so."""
    equal = {c.receiver for c in calls if c.name == "set_aspect" and list(c.args[:1]) == ["equal"]}
    off = {c.receiver for c in calls if c.name == "set_axis_off"}
    off |= {c.receiver for c in calls if c.name == "axis" and list(c.args) == ["off"]}
    scaled = sum(axes.aspect == "equal" for axes in trace.axes)
    bare = sum(not axes.axis_on for axes in trace.axes)
    if scaled < len(equal):
        yield f"{scaled} of {len(trace.axes)} axes are equally scaled, not {len(equal)}"
    if bare < len(off):
        yield f"{bare} of {len(trace.axes)} axes are switched off, not {len(off)}"
    grids = [c for c in calls if c.name == "grid"]
    if grids and all(list(c.args) == [False] for c in grids) and trace.select(role="grid"):
        yield "a grid is drawn that was switched off"


def _frames(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Limits and views: each that is stated belongs to some axes."""
    for call in calls:
        stated = dict(call.keywords) if call.name == "set" else {}
        if call.name.startswith("set_") and call.name[4:] in LIMITS and call.complete:
            stated[call.name[4:]] = call.args[0] if len(call.args) == 1 else call.args
        for name in LIMITS & stated.keys():
            if not any(_close(getattr(axes, name), stated[name]) for axes in trace.axes):
                yield f"no axes have {name} {stated[name]}"
        if call.name == "view_init" and {"elev", "azim"} <= call.keywords.keys():
            wanted = (call.keywords["elev"], call.keywords["azim"])
            if not any(_close(_view(axes), wanted) for axes in trace.axes):
                yield f"no axes are seen from {wanted}"


def _places(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Axes are where the figure gave them room, in its middle and as large as fits."""
    if any(c.name == "set_anchor" or "anchor" in c.keywords for c in calls):
        return
    adjusted = [c.keywords for c in calls if c.name == "subplots_adjust"]
    for call in calls:
        room = call.keywords.get("position")
        if call.name == "add_axes" and call.args:
            room = call.args[0]
        if room is not None and not any(_fills(axes, room, trace) for axes in trace.axes):
            yield f"no axes are at {tuple(room)} of the figure"
    if len(trace.axes) == len(adjusted) == 1 and adjusted[0].keys() >= set(SIDES):
        left, bottom, right, top = (adjusted[0][side] for side in SIDES)
        if not _fills(trace.axes[0], (left, bottom, right - left, top - bottom), trace):
            yield f"the axes do not fill the figure from {left, bottom} to {right, top}"


def _fills(axes: Axes, room: Sequence[float], trace: Trace) -> bool:
    """Whether axes that keep their own proportions are as large as a part of the figure allows."""
    x, y, wide, tall = room
    low, high = _in_box((x, y), _sheet(trace)), _in_box((x + wide, y + tall), _sheet(trace))
    x0, y0, x1, y1 = axes.bbox
    beside = (abs(x0 - low[0]), abs(x1 - high[0]))
    above = (abs(y1 - low[1]), abs(y0 - high[1]))
    middle = abs(x0 + x1 - low[0] - high[0]) + abs(y0 + y1 - low[1] - high[1]) < 2 * PIXELS
    return middle and min(max(beside), max(above)) < PIXELS


def _sheet(trace: Trace) -> Box:
    return (0, 0, trace.figure.width, trace.figure.height)


def _in_box(place: Sequence[float], box: Box) -> tuple[float, float]:
    """Pixels of a place told in fractions of a box, from its lower left."""
    x0, y0, x1, y1 = box
    return x0 + place[0] * (x1 - x0), y1 - place[1] * (y1 - y0)


def _paint_order(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Where all axes in space are told to leave the order to `zorder`, they follow it; arrows of
    annotations are painted with their texts."""
    made = [{**c.keywords, **c.keywords.get("subplot_kw", {})} for c in calls]
    spatial = [options for options in made if options.get("projection") == "3d"]
    if not spatial or any(options.get("computed_zorder", True) for options in spatial):
        return
    for axes in trace.axes:
        inside = [e for e in trace.elements if e.axes == axes.index and e.counted]
        drawn = [e for e in inside if e.owner != "FancyArrowPatch"]
        if axes.dimension == "3D" and any(a.zorder > b.zorder for a, b in pairwise(drawn)):
            yield "what has a higher zorder is painted first"


def _papers(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Boxes behind texts have the colors that they were given."""
    drawn = {(e.facecolor, e.edgecolor) for e in trace.elements if e.owner == "FancyBboxPatch"}
    for call in calls:
        paper = call.keywords.get("bbox")
        if call.name in TEXTS and isinstance(paper, Mapping):
            face, edge = (
                _fill(paper.get(n), paper.get("alpha")) for n in ("facecolor", "edgecolor")
            )
            if {"facecolor", "edgecolor"} <= paper.keys() and (face, edge) not in drawn:
                yield f"no text has a box in {face} with an edge in {edge}"


def _fill(color: Any, alpha: float | None) -> str | None:
    """A color as the trace writes it; nothing for what is not seen."""
    rgba = to_rgba(color or "none", alpha)
    return hex8(rgba) if rgba[3] else None


def _view(axes: Axes) -> tuple[float, ...] | None:
    return (float(axes.view["elev"]), float(axes.view["azim"])) if axes.view else None


def _close(found: Any, wanted: Any) -> bool:
    if found is None:
        return False
    try:
        one, other = np.asarray(found, float), np.asarray(wanted, float)
    except (TypeError, ValueError):
        return False
    return one.shape == other.shape and bool(np.abs(one - other).max(initial=0) < NEAR)


def _texts(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Titles and texts: each that is stated is drawn, at its place and size."""
    drawn = [e for e in trace.elements if e.kind == "text"]
    for call in calls:
        if call.name in TITLES and call.args and isinstance(call.args[0], str):
            yield from _text(call, call.args[0], _of_figure(call), drawn, trace)
        elif call.name == "set":
            for text in (call.keywords[name] for name in NAMES & call.keywords.keys()):
                yield from _text(call, str(text), None, drawn, trace)
        elif call.name in TEXTS and call.complete and call.args:
            place = [float(a) for a in call.args if isinstance(a, (int, float, np.number))]
            words = [a for a in call.args if isinstance(a, str)]
            if len(words) == 1 and len(place) + 1 == len(call.args):
                yield from _text(call, words[0], place, drawn, trace)


def _of_figure(call: Call) -> Sequence[float] | None:
    """Where a title of the whole figure is put, if that is said."""
    placed = call.name == "suptitle" and {"x", "y"} <= call.keywords.keys()
    return [call.keywords["x"], call.keywords["y"]] if placed else None


def _text(
    call: Call, text: str, place: Sequence[float] | None, drawn: Sequence[Element], trace: Trace
) -> Iterator[str]:
    if not text.strip():
        return
    found = [e for e in drawn if e.text == text]
    if not found and text not in trace.texts:
        yield f"the text {text!r} is not drawn"
        return
    size = call.keywords.get("fontsize", call.keywords.get("size"))
    if isinstance(size, (int, float)) and found and not any(_close(e.size, size) for e in found):
        yield f"the text {text!r} is not drawn at size {size}"
    elif place is not None and not _stands(call, place, found, trace):
        yield f"the text {text!r} is not at {tuple(place)}"


def _stands(call: Call, place: Sequence[float], found: Sequence[Element], trace: Trace) -> bool:
    """Whether one of the texts stands where it was put, as far as that can be known."""
    if call.transform is None and any(e.axes is not None for e in found):
        anchors = [e.data[0] for e in found if e.data and e.transform == "data"]
        return not anchors or any(_close(anchor, place) for anchor in anchors)
    if call.transform is None or call.transform.endswith(".transFigure"):
        return any(_anchored(e, _in_box(place, _sheet(trace))) for e in found)
    if call.transform.endswith(".transAxes"):
        boxes = [axes.bbox for axes in trace.axes]
        return any(_anchored(e, _in_box(place, box)) for e in found for box in boxes)
    return True


def _anchored(element: Element, place: tuple[float, float]) -> bool:
    """Whether a text is aligned to pixels (x, y)."""
    if element.bbox is None or element.attrs.get("rotation"):
        return True
    x0, y0, x1, y1 = element.bbox
    across = {"left": x0, "center": (x0 + x1) / 2, "right": x1}
    upward = {"top": y0, "center": (y0 + y1) / 2, "bottom": y1}
    x = across.get(element.attrs.get("ha", "left"), place[0])
    y = upward.get(element.attrs.get("va", "baseline"), place[1])
    return abs(x - place[0]) < PIXELS and abs(y - place[1]) < PIXELS


def _strokes(calls: Sequence[Call], trace: Trace) -> Iterator[str]:
    """Widths and colors of lines: each pair that is stated belongs to something drawn."""
    drawn = [e for e in trace.elements if e.linewidth is not None]
    for call in calls:
        given = next((call.keywords[n] for n in WIDTHS if n in call.keywords), None)
        width = round(float(given), 6) if isinstance(given, (int, float)) else 0.0
        color = _stroke_color(call)
        of_color = [e for e in drawn if color in (None, e.edgecolor, e.facecolor)]
        if color and not of_color and not any(e.facecolor == color for e in trace.elements):
            yield f"nothing is drawn in {color}"
        elif width > 0 and width not in {round(e.linewidth or 0, 6) for e in of_color}:
            yield f"nothing is drawn{f' in {color}' if color else ''} with a line of width {width}"


def _stroke_color(call: Call) -> str | None:
    names = ("color", "c") if call.name == "plot" else ("edgecolor", "ec", "edgecolors")
    color = next((call.keywords[n] for n in names if n in call.keywords), None)
    known = isinstance(color, str) and color != "none" and "alpha" not in call.keywords
    return hex8(color) if known else None
