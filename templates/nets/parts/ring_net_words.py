"""What captions say about a regular pyramid or prism and its net."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.geometry.tones import TONES
from templates.prose import Say, Sentence
from tracer.facts import Fact

BASES = {
    3: "equilateral triangle", 4: "square", 5: "regular pentagon", 6: "regular hexagon",
    8: "regular octagon",
}  # fmt: skip
ADJECTIVES = {3: "triangular", 4: "square", 5: "pentagonal", 6: "hexagonal", 8: "octagonal"}
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
COMPASS = (
    "to the right", "to the upper right", "upward", "to the upper left", "to the left",
    "to the lower left", "downward", "to the lower right",
)  # fmt: skip


def describe_ring_net(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    solid = f"{ADJECTIVES[p.sides]} {p.solid}"
    first = say.pick(
        f"On the left lies a net, on the right stands the regular {solid} it folds into.",
        f"The figure shows {say.an(solid)} in orthographic projection on the right and its flat net on the left.",
        f"A regular {solid} and one of its nets are drawn side by side, the net on the left.",
        f"Beside the flat net of {say.an(solid)} the solid itself is drawn, standing on its base.",
    )
    body = [
        Sentence("position", _net(p, say)),
        _lengths(p, say),
        _solid(p, known, say),
        _colors(p, say),
        *([] if p.kind == "pyramid star" and p.sides > 4 else [_counts(p, known, say)]),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_results(p, known, say)]


def _net(p: Params, say: Say) -> str:
    """How the faces hang together."""
    base, n = BASES[p.sides], say.number(p.sides)
    equal = p.side == p.edge
    triangle = "equilateral triangle" if equal else "isosceles triangle"
    rectangle = "square" if equal else "rectangle"
    if p.kind == "pyramid star":
        return say.pick(
            f"The net has {say.an(base)} in the middle and {say.an(triangle)} on each of its {n} sides.",
            f"Around {say.an(base)} the net carries {n} equal {triangle}s, one on each side.",
        )
    if p.kind == "pyramid fan":
        place = ORDINALS[p.first]
        return say.pick(
            f"In the net {n} equal {triangle}s form a fan around a common vertex; counted counterclockwise, the {place} of them has {say.an(base)} on its outer side.",
            f"The net is a fan of {n} congruent {triangle}s about one point, with {say.an(base)} attached to the outer side of the {place} triangle in counterclockwise order.",
        )
    if p.kind == "prism strip":
        shape, above, below, count = "row", "on top of", "below", "from the left"
        if p.turn == 90:
            shape, above, below, count = "column", "to the left of", "to the right of", "from below"
        one, two = ORDINALS[p.first], ORDINALS[p.second]
        where = (
            f"{above} and {below} the {one}"
            if p.first == p.second
            else f"{above} the {one} and {below} the {two}"
        )
        carried = (
            f"the {one} carries one {base} {above} it and the other {below} it"
            if p.first == p.second
            else f"the {one} carries one {base} {above} it and the {two} the other {below} it"
        )
        return say.pick(
            f"The net is a {shape} of {n} equal {rectangle}s with {say.an(base)} {where}, counted {count}.",
            f"In the net {n} {rectangle}s form a {shape}; counted {count}, {carried}.",
        )
    way = COMPASS[round((p.turn + (p.first + 0.5) * 360 / p.sides) / 45) % 8]
    return say.pick(
        f"In the middle of the net is {say.an(base)} with a {rectangle} on each of its {n} sides; at the end of the {rectangle} that points {way} hangs the other base.",
        f"The net surrounds {say.an(base)} with {n} equal {rectangle}s, and the second base is attached to the outer end of the one that points {way}.",
    )


def _lengths(p: Params, say: Say) -> Sentence:
    unit = f" {p.unit}" if p.unit else ""
    other = "lateral edges" if p.solid == "pyramid" else "height"
    verb = "measure" if p.solid == "pyramid" else "measures"
    where = {
        "net": say.pick("on the net only", "beside the net"),
        "solid": say.pick("beside the solid only", "at the solid"),
        "both": say.pick("on the net and beside the solid", "both on the net and at the solid"),
    }[p.marked]
    text = say.pick(
        f"Lengths are written {where}: {p.side}{unit} for a side of the base and {p.edge}{unit} for the {other}.",
        f"The base has sides of {p.side}{unit} and the {other} {verb} {p.edge}{unit}, as is marked {where}.",
    )
    return Sentence("labels", text)


def _solid(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    seen = say.count(known["visible_faces"], "face")
    text = say.pick(f"The view of the solid shows {seen}", f"Of the solid one sees {seen}")
    if p.hidden == "dashed":
        text += say.pick(
            ", and the edges behind are dashed gray lines.", "; hidden edges are dashed in gray."
        )
    else:
        text += say.pick(", without any hidden edges.", "; edges on the far side are left out.")
    return Sentence("structure", text)


def _colors(p: Params, say: Say) -> Sentence:
    if p.tone == "white":
        text = say.pick(
            "All faces are white with black edges.",
            "It is a line drawing in black on white.",
        )
    else:
        pale = TONES[p.tone].pale
        strong = "a darker gray" if p.tone == "gray" else f"a stronger {p.tone}"
        bases = "base" if p.solid == "pyramid" else "bases"
        stand = "stands" if p.solid == "pyramid" else "stand"
        text = say.pick(
            f"Lateral faces are {pale}, while the {bases} on the net {stand} out in {strong}; all edges are black.",
            f"The lateral faces are filled {pale} and the {bases} {strong}, with black outlines.",
        )
    return Sentence("colours", text)


def _counts(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    faces, edges, corners = (known[f"{name}_count"] for name in ("face", "edge", "vertex"))
    text = say.pick(
        f"The net has {faces} faces; it follows that the {p.solid} has {edges} edges and {corners} vertices.",
        f"Counting shows that the {p.solid} has {say.number(faces)} faces, {edges} edges, and {corners} vertices.",
    )
    return Sentence("reading", text, "derivable")


def _results(p: Params, known: Mapping[str, Any], say: Say) -> list[Sentence]:
    unit, square, cube = (
        (f" {p.unit}", f" {p.unit}²", f" {p.unit}³")
        if p.unit
        else (" units", " square units", " cubic units")
    )
    surface, volume = about(known["surface_area"]), about(known["volume"])
    text = say.pick(
        f"It follows that the net covers {surface}{square} and the solid has a volume of {volume}{cube}.",
        f"From these lengths one can work out a surface area of {surface}{square} and a volume of {volume}{cube}.",
    )
    sentences = [Sentence("reading", text, "derivable")]
    if p.solid == "pyramid":
        slant, height = about(known["slant_height"]), about(known["height"])
        more = say.pick(
            f"By the Pythagorean theorem the lateral faces are {slant}{unit} high and the pyramid itself {height}{unit}.",
            f"It can be worked out that the slant height is {slant}{unit} and the height of the pyramid {height}{unit}.",
        )
        sentences.insert(0, Sentence("reading", more, "derivable"))
    return sentences


def about(value: float) -> str:
    """`490` or `about 141.65`."""
    return f"{value:.0f}" if abs(value - round(value)) < 1e-6 else f"about {value:.2f}"
