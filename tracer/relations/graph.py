"""What lines and arrows connect, in which order a path visits marks, and whose a label is."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from tracer.geometry import PIXEL, center, inside, outline, shown
from tracer.outlines import Array
from tracer.relations import MAX_PAIRED
from tracer.trace import Element, Trace

REACH = 4.0
"""An end belongs to a node if it is no farther from the node's outline, in pixels …"""
SHRINK = 12.0
"""… or this far for arrows, whose ends are drawn back from what they point at."""
_NODES = ("marker", "circle", "ellipse", "rectangle", "polygon", "text")
_LABELLED = ("marker", "circle", "ellipse", "rectangle", "polygon", "wedge", "arc", "face")
_SNUG = 12.0
"""A text that covers more than one part in so many of a shape is in it, wherever it stands."""
_LABEL_REACH = 3.0
"""A label stands no farther from its element than this many times its own height."""


def connections(trace: Trace) -> list[dict[str, Any]]:
    """Edges `{"by", "from", "to", "directed"}` between nodes at the ends of straight and bent
    lines and arrows; lines whose ends are at no node are left out."""
    nodes = _nodes(trace)
    if not nodes or len(nodes) > MAX_PAIRED:
        return []
    places = _Places(nodes)
    found = []
    for edge in shown(trace, "line", "arrow", "curve"):
        if edge.pixels is None or len(edge.pixels) < 2 or edge.attrs.get("part") is not None:
            continue
        reach = SHRINK if edge.kind == "arrow" else REACH
        ends = [places.at(edge.pixels[k], reach) for k in (0, -1)]
        if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
            continue
        start, end = ends
        if edge.attrs.get("heads") == "start":
            start, end = end, start
        directed = edge.attrs.get("heads") in ("end", "start")
        found.append({"by": edge.id, "from": start, "to": end, "directed": directed})
    return found


def _nodes(trace: Trace) -> list[Element]:
    """What an edge may end at; a text that stands on a mark or in a small shape is its name."""
    known = shown(trace, *_NODES)
    texts = [e for e in known if e.kind == "text"]
    shapes = [e for e in known if e.kind != "text" and e.bbox is not None]
    if not texts or not shapes or len(known) > MAX_PAIRED:
        return known
    boxes = np.array([e.bbox for e in shapes])
    middles = np.array([center(text) for text in texts], dtype=float)[:, None, :]
    over = np.asarray(((boxes[:, :2] <= middles) & (middles <= boxes[:, 2:])).all(axis=2))
    snug = [
        any(_is_snug(text, shapes[k]) for k in np.flatnonzero(row))
        for text, row in zip(texts, over, strict=True)
    ]
    names = {text.id for text, is_name in zip(texts, snug, strict=True) if is_name}
    return [e for e in known if e.id not in names]


def _is_snug(text: Element, holder: Element) -> bool:
    """Whether the text stands about the middle of what holds it, or fills much of it."""
    if text.bbox is None or holder.bbox is None:
        return False
    x0, y0, x1, y1 = text.bbox
    a0, b0, a1, b1 = holder.bbox
    width, height = a1 - a0, b1 - b0
    if (x1 - x0) * (y1 - y0) * _SNUG >= width * height:
        return True
    off_x, off_y = (x0 + x1 - a0 - a1) / 2, (y0 + y1 - b0 - b1) / 2
    return abs(off_x) <= 0.2 * width and abs(off_y) <= 0.2 * height


class _Places:
    """The boxes of elements, to be asked what is at a point."""

    def __init__(self, elements: list[Element]) -> None:
        known = [e for e in elements if e.bbox is not None]
        self._boxes = np.array([e.bbox for e in known], dtype=float).reshape(-1, 4)
        self._ids = np.array([e.id for e in known])
        self._areas = np.prod(self._boxes[:, 2:] - self._boxes[:, :2], axis=1)

    def at(self, point: Sequence[float], reach: float) -> int | None:
        """The smallest element that holds the point, else the nearest within reach."""
        low, high = self._boxes[:, :2] - point, point - self._boxes[:, 2:]
        gaps = np.hypot(*np.maximum(np.maximum(low, high), 0).T)
        (near,) = np.nonzero(gaps <= reach)
        if len(near) == 0:
            return None
        ids = self._ids[near]
        return int(ids[np.lexsort((ids, self._areas[near], gaps[near]))[0]])


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


def chains(trace: Trace) -> list[dict[str, Any]]:
    """Arrows that follow one another, each from where the one before points: `{"elements",
    "closed"}`, in order. Where several leave one place no chain goes on."""
    arrows = [
        e
        for e in shown(trace, "arrow")
        if e.pixels is not None and len(e.pixels) > 1 and e.attrs.get("heads") in ("end", "start")
    ]
    if not 1 < len(arrows) <= MAX_PAIRED:
        return []
    ends = np.array([(e.pixels[0][:2], e.pixels[-1][:2]) for e in arrows if e.pixels])
    back = np.array([e.attrs["heads"] == "start" for e in arrows])
    ends[back] = ends[back][:, ::-1]
    meets = np.abs(ends[:, None, 1] - ends[None, :, 0]).max(axis=2) <= PIXEL
    np.fill_diagonal(meets, val=False)
    single = (meets.sum(axis=1) == 1)[:, None] & (meets.sum(axis=0) == 1)[None, :]
    follower = {int(i): int(j) for i, j in np.argwhere(meets & single)}
    firsts = [i for i in follower if i not in set(follower.values())]
    found, seen = [], set[int]()
    for start in [*firsts, *follower]:
        chain = []
        at: int | None = start
        while at is not None and at not in seen:
            seen.add(at)
            chain.append(at)
            at = follower.get(at)
        if len(chain) > 1:
            found.append({"elements": [arrows[i].id for i in chain], "closed": at == start})
    return found


def owners(trace: Trace) -> list[dict[str, Any]]:
    """`{"label", "element", "how"}` for each text: `arrow` (it points there), `inside` (the
    smallest area that holds it), or `near` (the nearest element, gap in pixels beside it). In a
    large area a mark less than half a line away comes before the area."""
    texts = [e for e in shown(trace, "text") if e.role == "annotation"]
    things = shown(trace, *_LABELLED)
    if len(texts) * max(len(things), 1) > MAX_PAIRED**2:
        return []
    arrows = {e.line: e for e in shown(trace, "arrow") if e.role == "annotation"}
    rings = {thing.id: outline(thing) for thing in things}
    found = []
    for text in texts:
        owner = _pointed_at(text, arrows, things) or _stands_by(text, things, rings)
        if owner is not None:
            found.append({"label": text.id, "text": text.text, **owner})
    return found


def _pointed_at(
    text: Element, arrows: dict[int | None, Element], things: list[Element]
) -> dict[str, Any] | None:
    arrow = arrows.get(text.line) if text.owner == "Annotation" else None
    if arrow is None or not arrow.pixels or arrow.id != text.id - 1:
        return None
    node = _Places(things).at(arrow.pixels[-1], SHRINK)
    return None if node is None else {"element": node, "how": "arrow"}


def _stands_by(
    text: Element, things: list[Element], rings: dict[int, Array | None]
) -> dict[str, Any] | None:
    if text.bbox is None:
        return None
    holder, near = _holder(text, things, rings), _nearest(text, things, rings)
    height = text.bbox[3] - text.bbox[1]
    if near is not None and near[1].kind == "marker" and _is_within(text, near[1]):
        return {"element": near[1].id, "how": "inside"}
    if holder is not None and (near is None or _is_snug(text, holder) or near[0] > height / 2):
        return {"element": holder.id, "how": "inside"}
    if near is None or near[0] > _LABEL_REACH * height:
        return None
    return {"element": near[1].id, "how": "near", "gap": near[0]}


def _is_within(text: Element, mark: Element) -> bool:
    """Whether the text's middle lies on the mark, and most of it."""
    middle = center(text)
    if text.bbox is None or mark.bbox is None or middle is None:
        return False
    x0, y0, x1, y1 = text.bbox
    a0, b0, a1, b1 = mark.bbox
    held = max(0.0, min(x1, a1) - max(x0, a0)) * max(0.0, min(y1, b1) - max(y0, b0))
    on_it = a0 <= middle[0] <= a1 and b0 <= middle[1] <= b1
    return bool(on_it and held > (x1 - x0) * (y1 - y0) / 2)


def _holder(text: Element, things: list[Element], rings: dict[int, Array | None]) -> Element | None:
    """The smallest area, marks aside, that holds the text's middle."""
    middle = center(text)
    held: list[tuple[float, int, Element]] = []
    for thing in things:
        ring = rings[thing.id]
        if middle is None or ring is None or thing.kind == "marker":
            continue
        if bool(inside(ring, middle[None, :])[0]):
            size = np.ptp(ring, axis=0)
            held.append((float(size[0] * size[1]), thing.id, thing))
    return min(held)[2] if held else None


def _nearest(
    text: Element, things: list[Element], rings: dict[int, Array | None]
) -> tuple[float, Element] | None:
    """The gap in pixels between the text's box and the nearest outline that is not around it."""
    x0, y0, x1, y1 = text.bbox or (0.0,) * 4
    best: tuple[float, int, Element] | None = None
    for thing in things:
        if thing.bbox is None:
            continue
        a0, b0, a1, b1 = thing.bbox
        gap = float(np.hypot(max(x0 - a1, 0, a0 - x1), max(y0 - b1, 0, b0 - y1)))
        if best is not None and gap > best[0]:
            continue
        ring = rings[thing.id]
        if thing.kind != "marker" and ring is not None:
            gap = _gap_to_outline((x0, y0, x1, y1), ring)
        if best is None or (gap, thing.id) < best[:2]:
            best = (gap, thing.id, thing)
    return None if best is None else (best[0], best[2])


def _gap_to_outline(box: tuple[float, ...], ring: Array) -> float:
    """Least distance between a box and the edges of an outline."""
    x0, y0, x1, y1 = box
    steps = np.linspace(0, 1, 8)[:, None]
    points = (ring[None, :, :] + steps[..., None] * (np.roll(ring, -1, axis=0) - ring)).reshape(
        -1, 2
    )
    across = np.maximum(np.maximum(x0 - points[:, 0], points[:, 0] - x1), 0)
    down = np.maximum(np.maximum(y0 - points[:, 1], points[:, 1] - y1), 0)
    return float(np.hypot(across, down).min())
