"""What captions say about a cuboid and its net."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_cuboid(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    six = say.number(known["rectangle_count"])
    first = say.pick(
        f"On the left lies a net of {six} rectangles, on the right stands the cuboid it folds into, both drawn at the same scale.",
        f"The figure shows a cuboid in orthographic projection on the right and its flat net of {six} rectangles on the left.",
        f"A rectangular box and one of its nets are drawn side by side: the net with its {six} rectangles on the left, the box on the right.",
    )
    body = [
        _lengths(p, say),
        _layout(p, known, say),
        _colors(p, say),
        _box(p, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_results(p, known, say)]


def _lengths(p: Params, say: Say) -> Sentence:
    unit = f" {p.unit}" if p.unit else ""
    wide, deep, high = p.size
    where = {
        "solid": "Only the box carries length labels",
        "net": "The lengths are written beside outer edges of the net only",
        "both": "Lengths are written on the net as well as on the box",
    }[p.marked]
    text = say.pick(
        f"{where}: {wide}{unit} for the width, {deep}{unit} for the depth, and {high}{unit} for the height of the box.",
        f"{where}; the box is {wide}{unit} wide, {deep}{unit} deep, and {high}{unit} high.",
    )
    return Sentence("labels", text)


def _layout(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    """The rectangles by rows of the underlying pattern of squares."""
    boxes = dict(zip(p.net, known["rectangles"], strict=True))
    height = max(y for _, y in p.net) + 1
    rows = []
    for y in reversed(range(height)):
        cells = [boxes[square] for square in sorted(p.net) if square[1] == y]
        rows.append(", ".join(f"{w:g} × {h:g}" for _, _, w, h in cells))
    text = say.pick(
        f"Taken row by row from the top, and from left to right, the rectangles of the net measure (width × height) {'; '.join(rows)}.",
        f"From the top row down and from left to right, the net consists of rectangles of width × height {'; '.join(rows)}.",
    )
    return Sentence("position", text, "derivable")


def _colors(p: Params, say: Say) -> Sentence:
    if p.tone in ("pairs", "warm pairs"):
        a, b, c = (
            ("light blue", "light yellow", "light green")
            if p.tone == "pairs"
            else ("peach", "pink", "lavender")
        )
        text = say.pick(
            f"Opposite faces share a color: top and bottom are {a}, front and back {b}, and the lateral faces {c}.",
            f"In net and box alike, {a} marks the top and bottom, {b} the front and back, and {c} the left and right.",
        )
    else:
        color = "very light gray" if p.tone == "gray" else p.tone
        text = say.pick(
            f"All rectangles and the visible faces of the box are {color} with black edges.",
            f"Net and box are filled {color} and outlined in black.",
        )
    return Sentence("colours", text)


def _box(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"The box is seen from the front, from above, and from the {p.side}",
        f"The top, front, and {p.side} faces of the box are visible",
    )
    if p.hidden == "dashed":
        text += say.pick(
            ", and its hidden edges are dashed.", "; the edges behind are drawn as dashed lines."
        )
    else:
        text += say.pick(", and hidden edges are left out.", "; no hidden edges are drawn.")
    return Sentence("structure", text)


def _results(p: Params, known: Mapping[str, Any], say: Say) -> list[Sentence]:
    square, cube = (f"{p.unit}²", f"{p.unit}³") if p.unit else ("square units", "cubic units")
    area, volume = known["surface_area"], known["volume"]
    text = say.pick(
        f"It follows that the surface area is {area} {square} and the volume {volume} {cube}.",
        f"From these lengths the total area of the net comes to {area} {square}; the box holds {volume} {cube}.",
        f"The net therefore covers {area} {square}, and the volume of the box is {volume} {cube}.",
    )
    return [Sentence("reading", text, "derivable")]
