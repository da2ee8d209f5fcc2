"""What of a trace a person sees: the one definition that rules and claims share."""

import re

from qc.pixels import Box
from tracer.trace import COUNTED_ROLES, Axes, Element, Trace


def visible(element: Element) -> bool:
    """Whether any of it can be seen; where pixels were not measured, whether it is on the canvas."""
    return element.on_canvas and element.visible_px != 0


def visible_texts(trace: Trace) -> list[Element]:
    """Every text of whatever role that can be seen, in paint order."""
    return [e for e in trace.elements if e.kind == "text" and e.text and visible(e)]


def visible_marks(trace: Trace) -> list[Element]:
    """Visible elements of data and annotation roles: what counts speak of."""
    return [e for e in trace.elements if e.role in COUNTED_ROLES and visible(e)]


def panels(trace: Trace) -> list[Axes]:
    """Coordinate systems that a reader would call a panel: no colorbars, twins only once."""
    bars = {e.axes for e in trace.elements if e.role == "colorbar"}
    content = {e.axes for e in trace.elements if e.role in COUNTED_ROLES}
    seen: dict[Box, Axes] = {}
    for axes in trace.axes:
        place = tuple(round(edge) for edge in axes.bbox)
        if axes.index in bars and axes.index not in content:
            continue
        seen.setdefault(place, axes)  # type: ignore[arg-type]
    return list(seen.values())


def papers(trace: Trace) -> dict[int | None, str]:
    """Color of what is drawn on, `#rrggbb` by panel; None: the figure's own."""
    grounds: dict[int | None, str] = {None: trace.figure.facecolor[:7]}
    for e in trace.elements:
        if e.role == "background" and e.axes is not None and (e.facecolor or "")[7:] == "ff":
            grounds.setdefault(e.axes, (e.facecolor or "")[:7])
    return grounds


DOWNWARD = re.compile(r"transmi|reflect|depth|magnitude", re.IGNORECASE)


def peaks_down(axes: Axes) -> bool:
    """Whether what people call a peak may be the lowest place of a panel's curve on the page."""
    return axes.ylim[0] > axes.ylim[1] or bool(DOWNWARD.search(axes.ylabel))
