"""What captions say about a height map: layout, heights row by row, colors, labels, count."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks as words
from tracer.facts import Fact


def describe_height_map(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact for fact in facts}
    size = words.grid_size(len(p.heights), len(p.heights[0]), say)
    first = say.pick(
        f"A stack of unit cubes stands on a floor grid of {size}, drawn in orthographic projection.",
        f"The figure shows unit cubes piled up on a floor grid of {size}, seen obliquely from above without perspective.",
        f"Unit cubes are stacked in columns on a grid of {size}; parallel edges stay parallel in this axonometric drawing.",
        f"Pictured is a solid built from equal cubes, in columns over a floor grid of {size}.",
    )
    if p.tone == "layers":
        color = words.layer_colors(max(map(max, p.heights)), say)
    else:
        color = words.tones(p.tone, p.side, say)
    body = [*_heights(p, known, say), words.viewpoint(p.side, say), color]
    body += [] if p.floor == "none" else [_floor(p, say)]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_count(known, say)]


def _heights(p: Params, known: Mapping[str, Fact], say: Say) -> list[Sentence]:
    order = words.reading_order(say)
    if p.plan == "beside":
        plan = words.plan_rows(p.heights)
        text = say.pick(
            f"To the right of the solid stands its base plan, a grid whose squares hold the number of cubes in each column, with the word “front” below it. {order}, the plan reads {plan}.",
            f"A separate base plan on the right, with “front” written under it, gives the number of cubes above each square. {order}, the numbers are {plan}.",
            f"{order}, the base plan on the right, marked “front” along its lower edge, gives the heights {plan}.",
        )
        return [Sentence("structure", text), _plan_colors(p, say)]
    readable = known["readable_heights"].value
    dash = " (a dash marks a column whose top is hidden or nearly so)"
    note = dash if any(None in line for line in readable) else ""
    rows = words.plan_rows(readable)
    text = say.pick(
        f"{order}, it follows from the visible tops that the columns are {rows} cubes high{note}.",
        f"The heights can be read off the tops: {order[0].lower()}{order[1:]}, they come to {rows}{note}.",
    )
    sentences = [Sentence("position", text, "derivable")]
    if p.plan == "tops":
        numbers = say.listing([str(h) for _, _, h in p.numbered])
        tops = say.count(len(p.numbered), "column")
        text = say.pick(
            f"The tops of {tops} carry the column's height as a number: {numbers}, listed from the back row to the front row.",
            f"Numbers are printed on the top faces of {tops}; from back to front they are {numbers}.",
        )
        sentences.append(Sentence("labels", text))
    return sentences


def _plan_colors(p: Params, say: Say) -> Sentence:
    """Colors of the plan beside the solid: squares with cubes are tinted."""
    hue = {"white": "light gray", "layers": "light gray", "gray": "very light gray"}
    color = hue.get(p.tone, f"light {p.tone}")
    if all(min(line) > 0 for line in p.heights):
        return Sentence("colours", f"The squares of the plan are {color}.")
    text = say.pick(
        f"Squares of the plan with cubes on them are {color}, empty ones white.",
        f"The plan is tinted {color} wherever a column stands, and white elsewhere.",
    )
    return Sentence("colours", text)


def _floor(p: Params, say: Say) -> Sentence:
    if p.floor == "front":
        text = say.pick(
            "The word “FRONT” is written along the front edge of the floor.",
            "Along the front edge of the floor runs the label “FRONT”.",
        )
        return Sentence("labels", text)
    letters, last = say.listing(list("ABCD"[: len(p.heights[0])])), len(p.heights)
    text = say.pick(
        f"The columns of the grid are lettered {letters} along the front edge, and the rows are numbered along the {p.side} edge, up to {last} at the front.",
        f"Letters {letters} name the columns along the front edge; along the {p.side} edge the rows are numbered from the back, ending with {last}.",
    )
    return Sentence("labels", text)


def _count(known: Mapping[str, Fact], say: Say) -> list[Sentence]:
    if known["cube_count"].visibility == "latent":
        return []
    cubes, hidden = say.count(known["cube_count"].value, "cube"), known["hidden_cubes"].value
    text = say.pick(
        f"Adding up the columns gives {cubes} in all",
        f"It follows that the stack consists of {cubes}",
        f"Together the columns therefore hold {cubes}",
    )
    if hidden:
        number = say.number(hidden)
        text += say.pick(
            f", {number} of them completely hidden from view",
            f"; from this side {number} of these cannot be seen",
        )
    return [Sentence("reading", text + ".", "derivable")]
