"""What captions say about a painted stack and the plans of its layers."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks as words
from tracer.facts import Fact

RAMPS = {
    "white": ("#ffffff",) * 7,
    "gray": ("#ffffff", "#f0f0f0", "#e2e2e2", "#d2d2d2", "#c2c2c2", "#b0b0b0", "#9e9e9e"),
    "blue": ("#ffffff", "#e6f0fa", "#cde1f4", "#b0d0ec", "#90bde3", "#6fa9d8", "#5096cc"),
    "orange": ("#ffffff", "#fff1dd", "#fee0b8", "#fdcb8d", "#fcb463", "#f79c42", "#ec8528"),
    "green": ("#ffffff", "#e9f6e6", "#d0ebca", "#b4deab", "#95cf8b", "#78be6e", "#5fab57"),
}
"""Fill of a square by the number of painted faces, pale to strong; black text is readable on all."""


def describe_painted(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    layers = say.count(known["layer_count"], "layer")
    first = say.pick(
        f"A stack of unit cubes in {layers} is drawn in orthographic projection together with a plan of every layer.",
        f"The figure shows unit cubes stacked in {layers}, and separately the plan of each layer with a number on every cube.",
        f"A cube stack whose outside has been painted is pictured; plans of its {layers} state how many faces of each cube carry paint.",
    )
    where = (
        say.pick(
            "in a row below the picture, the lowest layer at the left",
            "below the picture, from the bottom layer on the left to the top layer on the right",
        )
        if p.arrangement == "row"
        else say.pick(
            "in a column beside the picture, the lowest layer at the bottom",
            "to the right of the picture, one above the other in their natural order",
        )
    )
    names = say.listing([f"“{title}”" for title in p.titles])
    size = words.grid_size(known["plan_rows"], known["plan_columns"], say)
    place = say.pick(
        f"The plans, grids of {size}, stand {where}; they are captioned {names}.",
        f"Each plan is a grid of {size}; the plans, named {names}, are placed {where}.",
    )
    body = [
        Sentence("structure", place),
        _numbers(p, known, say),
        words.viewpoint(p.side, say),
        words.tones(p.tone, p.side, say),
        _squares(p, say),
        Sentence("labels", "The front edge of the picture is marked “FRONT”."),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_totals(known, say)]


def _numbers(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    plans = known["painted_faces_by_layer"]
    listed = ". ".join(
        f"{title}: {words.plan_rows(plan)}" for title, plan in zip(p.titles, plans, strict=True)
    )
    text = say.pick(
        f"The numbers of painted faces, row by row from back to front, with a dash where there is no cube, are as follows. {listed}.",
        f"Read from the back row to the front row, a dash standing for an empty place, the plans hold these numbers. {listed}.",
    )
    return Sentence("position", text)


def _squares(p: Params, say: Say) -> Sentence:
    if p.scale == "white":
        text = say.pick(
            "Squares with a cube are white with black borders; empty places have gray borders.",
            "In the plans cubes are black-edged white squares and empty places gray-edged ones.",
        )
    else:
        text = say.pick(
            f"In the plans the squares are tinted {p.scale}, the stronger the more faces are painted; empty places are outlined in gray only.",
            f"Square colors run from pale to strong {p.scale} with the number of painted faces, and empty places have thin gray outlines.",
        )
    return Sentence("colours", text)


def _totals(known: Mapping[str, Any], say: Say) -> list[Sentence]:
    area, cubes = known["painted_area"], known["cube_count"]
    bottom = (
        "The numbers include the underside, so it is painted too"
        if known["bottom_is_painted"]
        else "The numbers leave out the underside, which is not painted"
    )
    counts = say.listing(
        [
            f"{n} with {k} painted {'face' if k == 1 else 'faces'}"
            for k, n in known["cubes_by_painted_faces"]
        ]
    )
    text = say.pick(
        f"It follows that the {cubes} cubes include {counts}, and that the painted area is {area} unit squares.",
        f"Counting gives {counts}, {cubes} cubes in all; together {area} unit squares are painted.",
    )
    return [Sentence("reading", f"{bottom}.", "derivable"), Sentence("reading", text, "derivable")]
