"""What captions say about a stack and the box that completes it."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.polyhedra.parts.words import DASHES
from templates.prose import Say, Sentence
from templates.words import stacks as words
from tracer.facts import Fact


def describe_completion(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    """Overview first, the numbers of cubes last, the rest in varying order."""
    known = {fact.name: fact.value for fact in facts}
    body = [
        _heights(known, say),
        _frame(p, known, say),
        words.viewpoint(p.side, say),
        words.tones(p.tone, p.side, say),
    ]
    if p.title:
        body.append(Sentence("labels", say.pick(
            f"The heading reads “{p.title}”.", f"Above the drawing stands “{p.title}”.",
        )))  # fmt: skip
    say.rng.shuffle(body)
    return [_overview(p, say), *body, *_result(p, known, say)]


def _overview(p: Params, say: Say) -> Sentence:
    back = "left" if p.side == "right" else "right"
    box = "cuboid" if p.target == "cuboid" else "cube"
    text = say.pick(
        f"Unit cubes are stacked in the corner at the back {back} of a {box}, of which they fill a part",
        f"The figure shows a stack of unit cubes that steps down from its back {back} corner, and the outline of a {box} around it",
        f"A {box} is partly filled with unit cubes, piled up highest at the back {back}",
        f"A staircase of unit cubes stands in the back {back} corner of a larger {box}",
    )
    return Sentence("overview", f"{text}.")


def _heights(known: Mapping[str, Any], say: Say) -> Sentence:
    order = words.reading_order(say)
    rows = words.plan_rows(known["column_heights"])
    text = say.pick(
        f"{order}, it follows from the visible tops that the columns are {rows} cubes high",
        f"{order}, the tops imply the heights {rows}",
        f"The heights can be read off the tops. {order}, they come to {rows}",
    )
    return Sentence("position", f"{text}.", "derivable")


def _frame(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    width, depth, height = known["box_size"]
    size = f"{width} × {depth} × {height} unit cubes (width, depth, height)"
    box = "cuboid" if p.target == "cuboid" else "cube"
    walls = say.pick(
        f"{p.grid_name} lines rule its floor and the two walls behind in unit squares",
        f"a {p.grid_name} grid of unit squares covers its floor and both rear walls",
    )
    drawn = walls[0].upper() + walls[1:]
    if p.frame != "walls":
        drawn = say.pick(
            f"Its edges are drawn as {DASHES[p.dash]} {p.frame_name} lines",
            f"{DASHES[p.dash].capitalize()} {p.frame_name} lines mark its edges",
        )
    if p.frame == "both":
        drawn += f", and {walls}"
    text = say.pick(
        f"The {box} to be filled measures {size}. {drawn}",
        f"It takes {size} to fill the {box}. {drawn}",
        f"{drawn}; the whole {box} has room for {size}",
    )
    return Sentence("structure", f"{text}.")


def _result(p: Params, known: Mapping[str, Any], say: Say) -> list[Sentence]:
    missing, cubes, whole = known["missing_cubes"], known["cube_count"], known["box_cubes"]
    box = "cuboid" if p.target == "cuboid" else "cube"
    verb = "is" if missing == 1 else "are"
    text = say.pick(
        f"The stack holds {cubes} cubes and the full {box} {whole}, so it follows that {missing} {verb} missing",
        f"It follows that {missing} more cubes complete the {cubes} that are there to the full {box} of {whole}",
        f"Of the {whole} unit cubes that fill the {box}, {cubes} are in place; it follows that {missing} {verb} still to be added",
    )
    if known["missing_in_top_layer"] and say.rng.random() < 0.4:
        text += f", {known['missing_in_top_layer']} of them in the top layer"
    return [Sentence("reading", f"{text}.", "derivable")]
