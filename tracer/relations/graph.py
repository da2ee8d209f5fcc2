"""What lines and arrows connect, in which order a path visits marks, and whose a label is."""

from typing import Any

import numpy as np

from tracer.geometry import center, inside, outline, shown
from tracer.outlines import Array
from tracer.relations import MAX_PAIRED
from tracer.trace import Element, Trace

REACH = 4.0
"""An end belongs to a node if it is no farther from the node's outline, in pixels …"""
SHRINK = 12.0
"""… or this far for arrows, whose ends are drawn back from what they point at."""
_NODES = ("marker", "circle", "ellipse", "rectangle", "polygon", "text")
_LABELLED = ("marker", "circle", "ellipse", "rectangle", "polygon", "wedge", "arc", "face")
_LABEL_REACH = 3.0
"""A label stands no farther from its element than this many times its own height."""


def connections(trace: Trace) -> list[dict[str, Any]]:
    """Edges `{"by", "from", "to", "directed"}` between nodes at the ends of straight and bent
    lines and arrows; lines whose ends are at no node are left out."""
    nodes = shown(trace, *_NODES)
    if not nodes or len(nodes) > MAX_PAIRED:
        return []
    found = []
    for edge in shown(trace, "line", "arrow", "curve"):
        if edge.pixels is None or len(edge.pixels) < 2 or edge.attrs.get("part") is not None:
            continue
        reach = SHRINK if edge.kind == "arrow" else REACH
        ends = [_node_at(np.array(edge.pixels[k], dtype=float), nodes, reach) for k in (0, -1)]
        if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
            continue
        start, end = ends
        if edge.attrs.get("heads") == "start":
            start, end = end, start
        directed = edge.attrs.get("heads") in ("end", "start")
        found.append({"by": edge.id, "from": start, "to": end, "directed": directed})
    return found


def _node_at(point: Array, nodes: list[Element], reach: float) -> int | None:
    """The smallest node that holds the point, else the nearest within reach."""
    best: tuple[float, float, int] | None = None
    for node in nodes:
        if node.bbox is None:
            continue
        x0, y0, x1, y1 = node.bbox
        gap = float(
            np.hypot(max(x0 - point[0], 0, point[0] - x1), max(y0 - point[1], 0, point[1] - y1))
        )
        if gap > reach:
            continue
        rank = (gap, (x1 - x0) * (y1 - y0), node.id)
        if best is None or rank < best:
            best = rank
    return None if best is None else best[2]


def orders(trace: Trace) -> list[dict[str, Any]]:
    """For each bent line the marks that stand on its vertices, in the line's order."""
    marks = [(e, c) for e in shown(trace, "marker", "circle") if (c := center(e)) is not None]
    if not marks or len(marks) > MAX_PAIRED:
        return []
    places = np.array([c for _, c in marks])
    found = []
    for line in shown(trace, "line"):
        if line.pixels is None or not 3 <= len(line.pixels) <= MAX_PAIRED:
            continue
        path = np.array(line.pixels, dtype=float)
        near = np.linalg.norm(path[:, None, :] - places[None, :, :], axis=2)
        order = [marks[int(row.argmin())][0].id for row in near if row.min() <= 1.0]
        if len(order) > 2:
            found.append({"by": line.id, "order": order})
    return found


def owners(trace: Trace) -> list[dict[str, Any]]:
    """`{"label", "element", "how"}` for each text: `arrow` (it points there), `inside` (the
    smallest area that holds it), or `near` (the nearest element, gap in pixels beside it)."""
    texts = [e for e in shown(trace, "text") if e.role == "annotation"]
    things = shown(trace, *_LABELLED)
    if len(texts) * max(len(things), 1) > MAX_PAIRED**2:
        return []
    arrows = {e.line: e for e in shown(trace, "arrow") if e.role == "annotation"}
    found = []
    for text in texts:
        owner = (
            _pointed_at(text, arrows, things) or _holding(text, things) or _nearest(text, things)
        )
        if owner is not None:
            found.append({"label": text.id, "text": text.text, **owner})
    return found


def _pointed_at(
    text: Element, arrows: dict[int | None, Element], things: list[Element]
) -> dict[str, Any] | None:
    arrow = arrows.get(text.line) if text.owner == "Annotation" else None
    if arrow is None or not arrow.pixels or arrow.id != text.id - 1:
        return None
    node = _node_at(np.array(arrow.pixels[-1], dtype=float), things, SHRINK)
    return None if node is None else {"element": node, "how": "arrow"}


def _holding(text: Element, things: list[Element]) -> dict[str, Any] | None:
    middle = center(text)
    held: list[tuple[float, int]] = []
    for thing in things:
        ring = outline(thing)
        if middle is None or ring is None or thing.kind == "marker":
            continue
        if bool(inside(ring, middle[None, :])[0]):
            size = np.ptp(ring, axis=0)
            held.append((float(size[0] * size[1]), thing.id))
    return {"element": min(held)[1], "how": "inside"} if held else None


def _nearest(text: Element, things: list[Element]) -> dict[str, Any] | None:
    if text.bbox is None:
        return None
    x0, y0, x1, y1 = text.bbox
    best: tuple[float, int] | None = None
    for thing in things:
        place = center(thing)
        if place is None or thing.bbox is None:
            continue
        a0, b0, a1, b1 = thing.bbox
        gap = float(np.hypot(max(x0 - a1, 0, a0 - x1), max(y0 - b1, 0, b0 - y1)))
        if best is None or (gap, thing.id) < best:
            best = (gap, thing.id)
    if best is None or best[0] > _LABEL_REACH * (y1 - y0):
        return None
    return {"element": best[1], "how": "near", "gap": best[0]}
