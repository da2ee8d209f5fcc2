"""What captions say about a block of cubes and four patterns, one of which is no view of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks
from tracer.facts import Fact


def describe_odd(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    count = say.number(known["panel_count"])
    first = say.pick(
        f"A block of unit cubes is drawn pictorially together with {count} flat patterns of squares; all but one of them are views of the block.",
        f"The figure is an odd-one-out puzzle: a pictorial drawing of stacked cubes and {count} patterns, of which one is not an orthographic view of the block.",
        f"Beside an oblique picture of a cube block stand {count} patterns of unit squares, and one of them does not show the block from any side.",
        f"Given are a block built from unit cubes and {count} outlines made of squares; one outline cannot be a view of the block.",
    )
    if p.arrangement == "row":
        first = first.replace("Beside an", "Below an")
    body = [
        _panels(p, say),
        _patterns(p, known, say),
        stacks.viewpoint(p.side, say, "the block"),
        stacks.tones(p.hue, p.side, say),
        _fill(p, say),
        _heights(p, known, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_answer(p, known, say)]


def _panels(p: Params, say: Say) -> Sentence:
    titles = say.listing([f"“{title}”" for title in p.titles])
    if p.arrangement == "row":
        text = say.pick(
            f"The patterns stand in a row below the picture and are named {titles} from left to right.",
            f"Below the picture the patterns form a row; from left to right the names under them are {titles}.",
        )
    else:
        text = say.pick(
            f"To the right of the picture the patterns form two rows of two, named {titles} row by row.",
            f"The patterns are set two by two at the right, and the names under them, read row by row, are {titles}.",
        )
    return Sentence("structure", text)


def _patterns(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    """Every pattern, row by row from the top."""
    counts = known["squares_in_patterns"]
    drawn = [
        f"{title} ({say.number(count)} squares) is "
        + " / ".join("".join("■" if v else "□" for v in row) for row in rows)
        for title, rows, count in zip(p.titles, known["patterns"], counts, strict=True)
    ]
    text = say.pick(
        f"With ■ for a square, □ for an empty place, and rows given from the top down, {'; '.join(drawn)}.",
        f"Written in rows from top to bottom, ■ being a square and □ a blank: {'; '.join(drawn)}.",
        f"Row by row from the top, where ■ means a square and □ none, {'; '.join(drawn)}.",
    )
    return Sentence("position", text)


def _fill(p: Params, say: Say) -> Sentence:
    if p.pattern_color in ("white", "#ffffff"):
        text = say.pick(
            "The squares of the patterns are white with black borders.",
            "In the patterns each square is outlined in black and left unfilled.",
        )
    else:
        text = say.pick(
            f"The squares of the patterns are outlined in black and filled in the {p.hue} of the front faces.",
            f"All patterns have the medium {p.hue} of the block's front, with black borders.",
        )
    return Sentence("colours", text)


def _heights(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    columns, rows = known["block_size"]
    size = stacks.grid_size(rows, columns, say)
    order = stacks.reading_order(say)
    plan = stacks.plan_rows(known["column_heights"])
    if p.title == "numbers":
        # Figures would be taken for the names of the patterns.
        plan = "; ".join(", ".join(map(say.number, row)) for row in known["column_heights"])
    empty = any(0 in row for row in known["column_heights"])
    note = ", where a zero is an empty place" if empty else ""
    text = say.pick(
        f"The block stands on a plan of {size}, with “FRONT” written along its front edge. {order}, the heights of its columns are {plan}{note}.",
        f"“FRONT” marks the front edge of the block, whose plan has {size}; {order[0].lower()}{order[1:]}, the heights are {plan}{note}.",
    )
    return Sentence("position", text)


def _answer(p: Params, known: Mapping[str, Any], say: Say) -> list[Sentence]:
    odd = known["odd_panel"]
    front, top, side = (known[f"{name}_view_panel"] for name in ("front", "top", "side"))
    text = say.pick(
        f"It follows that {odd} is the odd one out, since {front} is the front view, {top} the top view, and {side} the view from the {p.side}.",
        f"Comparing heights shows that {front} is seen from the front, {top} from above, and {side} from the {p.side}, whereas {odd} fits no direction.",
        f"From the picture it can be worked out that {odd} is no view of the block; the front, top, and {p.side} views are {front}, {top}, and {side}.",
    )
    return [Sentence("reading", text, "derivable")]
