"""Sentences about the union, intersection or difference of two boxes."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.combined.parts.block_words import DASHES, view_sentence
from templates.prose import Say, Sentence
from tracer.facts import Fact

RESULTS = {
    "union": ("the union A ∪ B", "everything that lies in at least one of them"),
    "intersection": ("the intersection A ∩ B", "the part that both have in common"),
    "difference": (r"the difference A \ B", "the part of box A outside box B"),
}


def describe_boolean(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    middle = [
        _corners(say, known),
        _sizes(say, known),
        _lines(p, say),
        _axes(say),
        view_sentence(p, say),
        *([_faces(p, say)] if p.tones else []),
    ]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, _measures(p, say, known)]


def _overview(p: Params, say: Say) -> Sentence:
    name, meaning = RESULTS[p.operation]
    text = say.pick(
        f"Two overlapping boxes A and B are drawn in a coordinate system, and {name} stands out as a solid.",
        f"The figure shows {name} of two boxes, {meaning}.",
        f"In a spatial coordinate system two boxes overlap; emphasized is {name}, {meaning}.",
        f"From two boxes with edges along the axes, {name} is formed: {meaning}.",
    )
    return Sentence("overview", text)


def _corners(say: Say, known: Mapping[str, Fact]) -> Sentence:
    p, q, r, s = (
        f"{name}({', '.join(str(c) for c in known[f'point_{name}'].value)})" for name in "PQRS"
    )
    text = say.pick(
        f"Below the figure it says that box A reaches from {p} to {q}, and box B from {r} to {s}; dots mark these opposite corners",
        f"Box A has the opposite corners {p} and {q}, box B has {r} and {s}, all marked by dots and listed underneath",
        f"Dots mark opposite corners, {p} and {q} of box A as well as {r} and {s} of box B",
    )
    return Sentence("labels", f"{text}.")


def _sizes(say: Say, known: Mapping[str, Fact]) -> Sentence:
    first, second, shared = (
        " × ".join(map(str, known[f"{name}_size"].value)) for name in ("first", "second", "shared")
    )
    text = say.pick(
        f"From the coordinates it follows that A measures {first} and B {second} along x, y, and z, and that they share a box of {shared}",
        f"The coordinates imply edges of {first} for A, {second} for B, and {shared} for what they share, in the order x, y, z",
    )
    return Sentence("reading", f"{text}.", "derivable")


def _lines(p: Params, say: Say) -> Sentence:
    thin = "thin lines" if p.accent_name == "black" else f"thin {p.accent_name} lines"
    if p.rear:
        thin += f" ({DASHES[p.far_dash]} at the back of each box)"
    hidden = (
        f"what the solid hides is {DASHES[p.dash]}"
        if p.dash
        else "what the solid hides is left out"
    )
    if not p.leftover:  # no edge of the boxes shows that is none of the result
        text = say.pick(
            f"Thick dark lines are the edges of the result, and {hidden}",
            f"The edges of the result are thick; {hidden}",
        )
        return Sentence("structure", f"{text}.")
    text = say.pick(
        f"Thick dark lines are edges of the result, {thin} complete the two boxes, and {hidden}",
        f"The edges of the result are thick; the other edges of A and B are {thin}, and {hidden}",
        f"While {thin} outline the boxes where the result leaves them, its own edges are thick; {hidden}",
    )
    return Sentence("structure", f"{text}.")


def _axes(say: Say) -> Sentence:
    text = say.pick(
        "Small gray arrows on the left show the directions of x, y, and z",
        "Three gray arrows beside the boxes name the directions: x to the right, y to the back, z upward",
        "On the left, gray arrows point to the right (x), to the back (y), and up (z)",
    )
    return Sentence("position", f"{text}.")


def _faces(p: Params, say: Say) -> Sentence:
    if p.shown == "tinted":
        return Sentence("colours", "The faces of the result are faintly tinted.")
    tone = p.painting[2]
    if tone == "white":
        return Sentence(
            "colours",
            say.pick(
                "The faces of the result are plain white.",
                "The solid has white faces, as in print.",
            ),
        )
    text = say.pick(
        f"The solid is {tone}, palest on top and darkest on the right",
        f"Tones of {tone} tell top, front, and right faces apart",
    )
    return Sentence("colours", f"{text}.")


def _measures(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    a, b, both = (known[f"{name}_volume"].value for name in ("first", "second", "shared"))
    volume, area = known["volume"].value, known["surface_area"].value
    sums = {
        "union": f"{a} + {b} − {both} = {volume} cubic units",
        "intersection": f"{both} cubic units, out of {a} for A and {b} for B",
        "difference": f"{a} − {both} = {volume} cubic units",
    }[p.operation]
    text = say.pick(
        f"It follows that the volume of the result is {sums}",
        f"It follows that the result has a volume of {volume} cubic units and a surface of {area} square units",
        f"The coordinates imply a surface of {area} square units for the result",
    )
    return Sentence("reading", f"{text}.", "derivable")
