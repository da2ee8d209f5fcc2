"""What captions say about a solid of cubes and the plans of its layers."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.stacks.parts.layers import PALETTES
from templates.words import stacks as words
from tracer.facts import Fact


def describe_layers(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    """Overview first, totals last, the rest in varying order."""
    known = {fact.name: fact.value for fact in facts}
    body = [
        _place(p, known, say),
        _plans(p, known, say),
        words.viewpoint(p.side, say, "the solid"),
        _colors(p, say),
        _squares(p, say),
    ]
    if p.marked:
        body.append(Sentence("labels", say.pick(
            "The front edge of the picture is marked “FRONT”.",
            "“FRONT” is written along the front edge of the floor.",
        )))  # fmt: skip
    say.rng.shuffle(body)
    return [_overview(p, known, say), *body, _totals(known, say)]


def _overview(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    layers = say.count(known["layer_count"], "layer")
    lie = "lying on each other" if p.direction == "up" else "standing one behind another"
    apart = "pulled apart" if p.gap else "in place"
    text = say.pick(
        f"A solid of unit cubes in {layers}, {lie}, is drawn with its layers {apart}, and every layer has a plan of its own",
        f"The figure shows a solid glued together from unit cubes, its {layers} {apart}, and the plan of each layer",
        f"Unit cubes form a solid of {layers} {lie}; beside the picture, in which the layers are {apart}, the plans show where the cubes of each layer are",
        f"Plans of {layers} accompany the picture of a solid made of unit cubes, drawn with the layers {apart}",
    )
    return Sentence("overview", f"{text}.")


def _place(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    first = "lowest" if p.direction == "up" else "frontmost"
    where = (
        say.pick(
            f"in a row below the picture, the {first} layer at the left",
            f"side by side below the picture, beginning with the {first} layer",
        )
        if p.arrangement == "row"
        else say.pick(
            f"in a column to the right of the picture, the {first} layer at the bottom",
            f"one above another beside the picture, the {first} layer at the lower end",
        )
    )
    size = words.grid_size(known["plan_rows"], known["plan_columns"], say)
    names = say.listing([f"“{title}”" for title in p.titles])
    text = say.pick(
        f"The plans, grids of {size}, stand {where}; they are captioned {names}",
        f"Each plan is a grid of {size}; the plans, named {names}, are placed {where}",
    )
    return Sentence("structure", f"{text}.")


def _plans(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    listed = ". ".join(
        f"{title}: {words.plan_rows(plan)}"
        for title, plan in zip(p.titles, known["plans"], strict=True)
    )
    rows = "from back to front" if p.direction == "up" else "from top to bottom"
    text = say.pick(
        f"Written row by row {rows}, with 1 for a cube and 0 for an empty place, the plans are as follows. {listed}",
        f"The plans hold, row by row {rows} and with 1 where there is a cube and 0 where there is none, the following. {listed}",
    )
    return Sentence("position", f"{text}.")


def _colors(p: Params, say: Say) -> Sentence:
    if p.style not in PALETTES:
        return words.tones(p.hues[0], p.side, say)
    hues = say.listing(list(p.hues))
    text = say.pick(
        f"Each layer has its own color, in order {hues}; fronts and lateral faces are darker shades of it",
        f"The layers are colored {hues}, starting with the first, with darker fronts and lateral faces",
        f"From the first layer to the last, the colors are {hues}, palest on top and darkest on the {p.side}",
    )
    return Sentence("colours", f"{text}.")


def _squares(p: Params, say: Say) -> Sentence:
    if p.style in PALETTES:
        fill = "in the color of its layer"
    else:
        fill = "light gray" if p.hues[0] in ("white", "gray") else f"light {p.hues[0]}"
    mark = {"": "", "x": " and marked with a cross", "o": " and marked with a black dot"}[p.cross]
    text = say.pick(
        f"In the plans a square with a cube is {fill}{mark}, an empty one has a thin gray border only",
        f"Every square of a plan that holds a cube is {fill}{mark}; empty squares are just outlined in gray",
    )
    return Sentence("colours", f"{text}.")


def _totals(known: Mapping[str, Any], say: Say) -> Sentence:
    cubes, counts = known["cube_count"], known["cubes_by_layer"]
    listed = say.listing([str(n) for n in counts])
    text = say.pick(
        f"Counting squares in the plans gives {listed} cubes, which makes {cubes} in all",
        f"It follows that the layers hold {listed} cubes, together {cubes}",
        f"From the plans it follows that the solid has {cubes} cubes, {listed} in the single layers",
    )
    loose = known["cubes_without_support"]
    if loose and say.rng.random() < 0.6:
        verb = "has" if loose == 1 else "have"
        text += f"; {say.count(loose, 'cube')} above the floor {verb} no cube directly below"
    elif say.rng.random() < 0.5:
        text += f"; the surface of the solid measures {known['surface_area']} unit squares"
    return Sentence("reading", f"{text}.", "derivable")
