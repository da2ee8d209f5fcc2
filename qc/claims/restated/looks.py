"""How things look: every function holds if it holds for each of the things."""

import math

from qc.claims.hues import bears, wears
from qc.claims.phrases import LINE_STYLES
from qc.claims.restated.courses import ring_of
from qc.claims.restated.drawing import PLACE, Group, is_kind
from qc.claims.restated.grammar import Unreadable
from qc.claims.restated.quantity import Quantity, measured
from tracer.trace import Element

STROKED = ("line", "curve", "arc", "arrow")


def color(group: Group, word: str) -> bool:
    """whether each is of that color, in its face or its stroke ("red", "dark blue")"""
    return all(bears(e, word) for e in _some(group))


def fill(group: Group, word: str) -> bool:
    """whether the face of each is filled with that color"""
    return all(e.facecolor is not None and wears(word, e.facecolor) for e in _some(group))


def outline(group: Group, word: str) -> bool:
    """whether the outline of each is of that color"""
    return all(e.edgecolor is not None and wears(word, e.edgecolor) for e in _some(group))


def same_color(group: Group) -> bool:
    """whether all are of one color"""
    marks = _some(group)
    return len({_paint(e) for e in marks}) == 1


def style(group: Group, word: str) -> bool:
    """whether the stroke of each is "solid", "dashed", "dotted" or "dashdot\""""
    wanted = LINE_STYLES.get(word.lower(), word.lower())
    marks = _some(group)  # of a curve with markers, the curve
    strokes = [e for e in marks if e.kind in STROKED] or marks
    return all(e.linestyle in (wanted, "custom") for e in strokes)


def shape(group: Group, word: str) -> bool:
    """whether each has that shape: "circle", "square", "triangle", "diamond", "star", "hexagon",
    "trapezoid", "rectangle", "ellipse" …"""
    if word.lower() in TRAPEZOIDS:
        return all(_is_trapezoid(e) for e in _some(group))
    if word.lower() in ("diamond", "diamonds"):
        return all(
            e.marker in ("D", "d") or e.attrs.get("shape") == "rhombus" for e in _some(group)
        )
    fits = is_kind(word)
    return all(fits(e) for e in _some(group))


def filled(group: Group) -> bool:
    """whether each has a face that is painted, other than in white"""
    return all(not _is_clear(e) for e in _some(group))


def hollow(group: Group) -> bool:
    """whether each is only an outline, or filled with white"""
    return all(map(_is_clear, _some(group)))


def hatched(group: Group) -> bool:
    """whether each is hatched"""
    return all(bool(e.hatch) for e in _some(group))


def translucent(group: Group) -> bool:
    """whether the face of each lets through what is behind it"""
    return all(
        (e.facecolor or e.edgecolor or "#000000ff")[7:9] not in ("", "ff") for e in _some(group)
    )


def stroke_width(group: Group) -> Quantity:
    """width of its stroke, in points"""
    return _one_size({e.linewidth for e in _some(group)})


def size(group: Group) -> Quantity:
    """diameter of markers, or font size of texts, in points"""
    return _one_size({e.size for e in _some(group)})


TRAPEZOIDS = ("trapezoid", "trapezium")


def _is_trapezoid(element: Element) -> bool:
    """Four corners, and two sides that run the same way."""
    ring = ring_of(Group((element,)))
    if len(ring) != 4 or len(ring[0]) != 2:
        return False
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(ring, (*ring[1:], ring[0]), strict=True)]
    return any(
        abs(u[0] * v[1] - u[1] * v[0]) <= 0.01 * math.hypot(*u) * math.hypot(*v)
        for u, v in ((steps[0], steps[2]), (steps[1], steps[3]))
    )


def _one_size(sizes: set[float | None]) -> Quantity:
    known = [s for s in sizes if s is not None]
    if len(known) != 1 or None in sizes:
        raise Unreadable("no one size is known")
    return measured(known[0])


def _some(group: Group) -> tuple[Element, ...]:
    if not group.elements:
        raise Unreadable("nothing is there")
    if any(e.owner == PLACE for e in group.elements):
        raise Unreadable("a place has no looks")
    return group.elements


def _paint(element: Element) -> str | None:
    if element.kind in STROKED or _is_clear(element):
        return element.edgecolor
    return element.facecolor


def _is_clear(element: Element) -> bool:
    """Whether a face is missing, transparent, or white."""
    face = element.facecolor
    return face is None or face[7:9] == "00" or face[:7] == "#ffffff"
