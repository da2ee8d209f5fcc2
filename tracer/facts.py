"""Facts: what trace and template state for certain, and the facts of a trace.

`facts_of(trace)` names, for a figure of any size, at most a few dozen facts:

    count.<kind>            what can be seen, with `by_color`, `by_size`, `by_label`; `hidden` are latent
    text.all                the strings, in paint order
    axes                    each with its limits, scales, labels and view
    element                 place, size and colour of each element, for the first `LISTED` of them
    relation.<name>         see `tracer.relations`; `total` is exact, the list beside it is bounded
    relation.incomplete     names of relations that were too many comparisons for this figure

Pixels unless a fact says otherwise. Every value is JSON.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from tracer.geometry import corners, discs, sides, strokes
from tracer.outlines import Array
from tracer.relations import MAX_LISTED, MAX_PAIRED, areas, graph, lines, points
from tracer.trace import Element, Trace, round9

Visibility = Literal["visible", "derivable", "latent"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One certain statement about a figure, as a name and a JSON value.

    `visible` facts can be read off the image; `derivable` ones follow from visible ones (a caption
    may state them in a sentence that says so); `latent` ones (hidden counts, volumes of figures
    without dimensions) never enter a caption. All are kept in the row's `facts` column.
    """

    name: str
    value: Any
    visibility: Visibility
    unit: str = ""
    """`cubes`, `cm`, `degrees` … for people; empty for pure numbers."""

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "value": self.value,
            "visibility": self.visibility,
            **({"unit": self.unit} if self.unit else {}),
        }


LISTED = 200
"""Most elements that are described one by one."""
_TOP = 24
"""Most colours, sizes or labels that a count is split into."""


def facts_of(trace: Trace) -> list[Fact]:
    """What can be said for certain about a traced figure; see the module's docstring."""
    return [
        *_counts(trace),
        Fact("text.all", list(trace.texts[:MAX_LISTED]), "visible"),
        Fact("text.count", len(trace.texts), "visible"),
        *_axes(trace),
        *_elements(trace),
        *_relations(trace),
    ]


def _weight(element: Element) -> int:
    return int(element.attrs.get("count", 1))


def _counts(trace: Trace) -> Iterator[Fact]:
    counted = [e for e in trace.elements if e.counted]
    for kind in sorted({e.kind for e in counted}):
        seen = [e for e in counted if e.kind == kind and e.visible_px != 0]
        hidden = sum(_weight(e) for e in counted if e.kind == kind and e.visible_px == 0)
        yield Fact(f"count.{kind}", sum(map(_weight, seen)), "visible")
        if hidden:
            yield Fact(f"count.{kind}.hidden", hidden, "latent")
        for name, key in _SPLITS:
            parts: Counter[str] = Counter()
            for e in seen:
                if (value := key(e)) is not None:
                    parts[value] += _weight(e)
            if parts and (len(parts) > 1 or name == "color"):
                yield Fact(f"count.{kind}.by_{name}", dict(parts.most_common(_TOP)), "visible")


def _color(element: Element) -> str | None:
    return element.facecolor or element.edgecolor


def _size(element: Element) -> str | None:
    return None if element.size is None else f"{element.size:.4g}"


_SPLITS: tuple[tuple[str, Callable[[Element], str | None]], ...] = (
    ("color", _color),
    ("size", _size),
    ("label", lambda element: element.label),
)


def _axes(trace: Trace) -> Iterator[Fact]:
    yield Fact("axes.count", len(trace.axes), "visible")
    for axes in trace.axes[:_TOP]:
        value: dict[str, Any] = {
            "dimension": axes.dimension,
            "xlim": list(axes.xlim),
            "ylim": list(axes.ylim),
            "xscale": axes.xscale,
            "yscale": axes.yscale,
        }
        words = {"title": axes.title, "xlabel": axes.xlabel, "ylabel": axes.ylabel}
        value |= {name: word for name, word in words.items() if word}
        if axes.zlim is not None and axes.view is not None:
            value |= {"zlim": list(axes.zlim), "view": dict(axes.view)}
        visible: Visibility = "visible" if axes.axis_on else "latent"
        yield Fact(f"axes.{axes.index}", round9(value), visible)


def _elements(trace: Trace) -> Iterator[Fact]:
    counted = [e for e in trace.elements if e.counted]
    for e in counted[:LISTED]:
        visible: Visibility = "latent" if e.visible_px == 0 else "derivable"
        yield Fact(f"element.{e.id}", round9(_described(e)), visible)
    if len(counted) > LISTED:
        yield Fact("element.unlisted", len(counted) - LISTED, "latent")


def _described(element: Element) -> dict[str, Any]:
    """Place and measures in data coordinates; angles as seen, counter-clockwise from the right."""
    value: dict[str, Any] = {"kind": element.kind, "color": _color(element)}
    if element.text is not None:
        value["text"] = element.text
    if element.data:
        value["data"] = [list(p) for p in element.data[:8]]
        value |= _measures(element)
    kept = ("radius", "width", "height", "theta1", "theta2", "closed", "shape", "vertices", "cells")
    return value | {name: element.attrs[name] for name in kept if name in element.attrs}


def _measures(element: Element) -> dict[str, Any]:
    """Length of lines and arrows, area, sides and seen angles of polygons in the plane, direction
    of straight strokes."""
    path = np.array(element.data, dtype=float)
    measures: dict[str, Any] = {}
    if path.shape[1] == 2 and (ring := corners(element)) is not None:
        own = path[: len(ring)]
        measures["sides"] = np.linalg.norm(np.roll(own, -1, axis=0) - own, axis=1).tolist()
        measures["angles"] = _angles(ring)
    if element.kind in ("line", "arrow") and len(path) > 1 and not element.attrs.get("segments"):
        measures["length"] = float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())
        if len(path) == 2 and element.pixels is not None and len(element.pixels) == 2:
            (x0, y0), (x1, y1) = (p[:2] for p in element.pixels)
            measures["angle"] = float(np.degrees(np.arctan2(y0 - y1, x1 - x0)))
    if element.kind in ("polygon", "rectangle") and path.shape[1] == 2 and len(path) > 2:
        x, y = path.T
        area = np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))
        measures["area"] = float(abs(area) / 2)
    elif (
        element.kind == "face" and path.shape == (len(path), 3) and not element.attrs.get("sampled")
    ):
        turns = np.cross(path - path[0], np.roll(path, -1, axis=0) - path[0])
        measures["area"] = float(np.linalg.norm(turns.sum(axis=0)) / 2)
    elif element.kind == "circle" and "radius" in element.attrs:
        measures["area"] = float(np.pi * element.attrs["radius"] ** 2)
    return measures


def _angles(ring: Array) -> list[float]:
    """Inner angles at the corners of a polygon, degrees."""
    back, ahead = np.roll(ring, 1, axis=0) - ring, np.roll(ring, -1, axis=0) - ring
    turn = np.arctan2(
        ahead[:, 0] * back[:, 1] - ahead[:, 1] * back[:, 0], (ahead * back).sum(axis=1)
    )
    x, y = ring.T
    way = np.sign(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) or 1.0
    angles: list[float] = (np.degrees(turn * way) % 360).round(4).tolist()
    return angles


def _relations(trace: Trace) -> Iterator[Fact]:
    straight, round_ones = strokes(trace), discs(trace)
    found: dict[str, list[Any]] = {
        "parallel": lines.parallel(straight),
        "spacing": lines.evenly_spaced(straight),
        "perpendicular": lines.perpendicular(straight),
        "collinear": lines.collinear(straight),
        "crossing": lines.crossing_points(trace),
        "meeting": lines.meeting_points(trace),
        "concentric": areas.concentric(round_ones),
        "tangent": areas.tangent(round_ones, straight, sides(trace)),
        "touching": areas.touching(trace),
        "contains": areas.containment(trace),
        "over": areas.stacking(trace),
        "connects": graph.connections(trace),
        "order": graph.orders(trace),
        "chain": graph.chains(trace),
        "label": graph.owners(trace),
    }
    for kind, members in points.families(trace).items():
        found[f"aligned.{kind}"] = points.aligned(members)
        lattice = points.grid(members)
        found[f"grid.{kind}"] = [lattice] if lattice is not None else []
        found[f"symmetry.{kind}"] = list(points.symmetry(members))
    if sum(e.counted for e in trace.elements) > MAX_PAIRED:
        yield Fact("relation.incomplete", list(_PAIRWISE), "latent")
    for name, members in found.items():
        if members:
            value = {"total": len(members), "list": [_short(m) for m in members[:MAX_LISTED]]}
            yield Fact(f"relation.{name}", round9(value), "derivable")


_PAIRWISE = (
    "crossing",
    "meeting",
    "touching",
    "contains",
    "over",
    "connects",
    "order",
    "chain",
    "label",
)
"""Relations that compare each with each: in figures of very many elements they may be left out."""


def _short(member: Any) -> Any:
    """A group with its members cut to the bound; how many there are stays."""
    if isinstance(member, (list, tuple)) and len(member) > MAX_LISTED:
        return {"total": len(member), "first": list(member[:MAX_LISTED])}
    if isinstance(member, dict):
        return {k: _short(v) for k, v in member.items()}
    return list(member) if isinstance(member, tuple) else member
