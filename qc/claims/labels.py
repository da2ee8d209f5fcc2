"""Which thing a text names: the shape around it, or what lies next to it."""

import math
import re
from functools import cached_property
from typing import TYPE_CHECKING

from qc.claims.measures.distances import to_outline
from qc.claims.things import AREAS, Place, Thing, middle_of_box, spot_at
from qc.claims.writing import plain, readable
from tracer.colors import distance, oklab
from tracer.trace import Element

if TYPE_CHECKING:
    from qc.claims.scene import Scene

LABEL_REACH = 2.6
"""A text names what is no farther from its middle than this many times its own height."""
SNUG = 60.0
"""A text names the shape it stands in if that is at most so many times as large."""
NUMERIC = re.compile(r"[-+]?[\d.,]+(?:e[-+]?\d+)?%?|")
CAPITAL = re.compile(r"[A-Z](?:'|\d)?")
DARK_INK = 0.3
"""Texts this dark are in no color of their own."""
SAME_INK = 0.04
CLOSED = AREAS | {"marker"}


class Labels:
    """The owners of the texts of a scene."""

    def __init__(self, scene: "Scene") -> None:
        self.scene = scene

    def owner(self, text: Element) -> Thing | None:
        """What a text names: the small shape around it, else the nearest point, end or outline."""
        holder = self._holder(text)
        words = text.text or ""
        if holder is not None or NUMERIC.fullmatch(plain(words)) or _is_prose(words):
            return holder
        is_point = CAPITAL.fullmatch(readable(words)) is not None
        return self._nearest_spot(text, is_point) or (
            None if is_point else self._nearest_outline(text)
        )

    def _nearest_spot(self, text: Element, is_point: bool) -> Thing | None:
        """The nearest place that a short text may name within its reach; those in its own ink come first."""
        middle, reach = _reach(text)
        spots = self._spots(is_point)
        for candidates in ([s for s in spots if self._same_ink(text, s)], spots):
            near = [
                (self._away(text, middle, s) - 0.5 * (_kind(s) == "marker"), s) for s in candidates
            ]
            best = min(near, key=lambda pair: pair[0], default=None)
            if best is not None and best[0] <= reach:
                mark = best[1].first
                return best[1] if mark is None else self.scene.by_id[mark.id]
        return None

    def _nearest_outline(self, text: Element) -> Thing | None:
        """The thing whose outline is nearest within reach; one in the ink of the text is taken for nearer."""
        middle, reach = _reach(text)
        outlines = [
            (to_outline(middle, t.elements[0]) - 2.0 * self._same_ink(text, t), t)
            for t in self.scene.things
        ]
        nearest = min(outlines, key=lambda pair: pair[0], default=None)
        return nearest[1] if nearest is not None and nearest[0] <= reach else None

    def _same_ink(self, text: Element, thing: Thing) -> bool:
        """Whether a text in color has the color of the thing: then it means it before all others."""
        ink, mark = text.facecolor or text.edgecolor, thing.first
        if ink is None or mark is None or oklab(ink)[0] < DARK_INK:
            return False
        return any(c and distance(ink, c) < SAME_INK for c in (mark.edgecolor, mark.facecolor))

    def _away(self, text: Element, middle: Place, spot: Thing) -> float:
        """Distance of a text from a spot in pixels; in space by coordinates, as places may coincide."""
        if (
            text.data
            and spot.data
            and len(text.data[0]) == len(spot.data) == 3
            and text.axes is not None
        ):
            axes = self.scene.trace.axes[text.axes]
            unit = (axes.bbox[2] - axes.bbox[0]) / 2 / ((axes.xlim[1] - axes.xlim[0]) or 1)
            return math.dist(text.data[0], spot.data) * abs(unit)
        return math.dist(middle, spot.place)

    def _holder(self, text: Element) -> Thing | None:
        assert text.bbox is not None
        x, y = middle_of_box(text.bbox)
        size = (text.bbox[2] - text.bbox[0]) * (text.bbox[3] - text.bbox[1])
        best: tuple[float, Thing] | None = None
        for thing in self.scene.things:
            x0, y0, x1, y1 = thing.box
            area = (x1 - x0) * (y1 - y0)
            if thing.elements[0].kind not in CLOSED or not (x0 <= x <= x1 and y0 <= y <= y1):
                continue
            off = max(
                abs((x0 + x1) / 2 - x) / (x1 - x0 or 1), abs((y0 + y1) / 2 - y) / (y1 - y0 or 1)
            )
            if area <= SNUG * size and off <= 0.3 and (best is None or area < best[0]):
                best = area, thing
        return best[1] if best else None

    def _spots(self, is_point: bool) -> list[Thing]:
        """Places that a short text may name: for a capital letter points, else whole lines by their ends."""
        return self._points if is_point else self._ends

    @cached_property
    def _points(self) -> list[Thing]:
        spots = [t for t in self.scene.things if t.elements[0].kind == "marker"]
        for e in self.scene.marks:
            if (
                e.kind in ("polygon", "line", "arrow", "rectangle", "face")
                and e.pixels
                and len(e.pixels) <= 12
            ):
                data = e.data if e.data and len(e.data) == len(e.pixels) else [None] * len(e.pixels)
                spots += [spot_at(p, d) for p, d in zip(e.pixels, data, strict=True)]
            elif e.kind == "circle" and e.pixels:
                spots.append(spot_at(e.pixels[0], e.data[0] if e.data else None))
        return spots

    @cached_property
    def _ends(self) -> list[Thing]:
        spots = [t for t in self.scene.things if t.elements[0].kind == "marker"]
        for thing in self.scene.things:
            e = thing.elements[0]
            if e.kind in ("line", "curve", "arrow") and e.pixels and len(e.pixels) > 1:
                ends = (e.pixels[-1],) if e.kind == "arrow" else (e.pixels[0], e.pixels[-1])
                spots += [Thing(thing.elements, thing.box, (p[0], p[1]), None) for p in ends]
        return spots


def _kind(thing: Thing) -> str:
    return thing.first.kind if thing.first is not None else ""


def _reach(text: Element) -> tuple[Place, float]:
    """The middle of a text, and how far from there it names things; pixels."""
    assert text.bbox is not None
    return middle_of_box(text.bbox), LABEL_REACH * (text.bbox[3] - text.bbox[1])


def _is_prose(words: str) -> bool:
    """Whether a text says more than a name: it has several lines, or is long for one or several words."""
    return "\n" in words or len(words) > 24 or (" " in words.strip() and len(words) > 8)
