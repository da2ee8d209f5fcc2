"""What captions say about a stack and its three views."""

from collections.abc import Sequence

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks as words
from templates.words import views
from tracer.facts import Fact


def describe_views(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact for fact in facts}
    first = say.pick(
        f"The figure pairs an oblique picture of a stack of unit cubes with its orthographic views: front, top, and {p.side} side.",
        f"A solid made of unit cubes is drawn pictorially and again in front view, top view, and {p.side}-hand side view.",
        f"An orthographic pictorial drawing of stacked unit cubes is accompanied by the front, top, and {p.side} views of the same solid.",
    )
    body = [
        views.arrangement(
            p, "below the picture" if p.arrangement == "row" else "to the right of the picture", say
        ),
        *views.contents({name: fact.value for name, fact in known.items()}, p.side, say),
        _style(p, known, say),
        words.tones(p.tone, p.side, say),
        _picture(p, known, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, *_count(known, say)]


def _style(p: Params, known: dict[str, Fact], say: Say) -> Sentence:
    if p.style == "squares":
        front, top, side = (say.number(n) for n in known["squares_in_views"].value)
        text = say.pick(
            f"Every view is made of outlined unit squares: {front} in the front view, {top} in the top view, and {side} in the {p.side} view, filled in the color that the corresponding faces have in the picture.",
            f"The views consist of colored unit squares with black borders, {front} in front, {top} on top, and {side} at the side.",
        )
        return Sentence("structure", text)
    dashed = known["dashed_lines"].value
    grid = (
        say.pick(
            ", over a dotted gray unit grid", ", with a grid of dotted gray lines marking the units"
        )
        if p.style == "outline on grid"
        else ""
    )
    text = f"Visible edges are thick solid black lines{grid}"
    places = [
        f"{say.number(n)} in the {name} view"
        for n, name in zip(dashed, ("front", "top", p.side), strict=True)
        if n
    ]
    if places:
        text += say.pick(
            f"; hidden edges are dashed lines, {say.listing(places)}.",
            f", while edges hidden behind the solid are dashed: {say.listing(places)}.",
        )
    else:
        text += say.pick("; no dashed hidden lines occur.", ", and there are no hidden edges.")
    return Sentence("structure", text)


def _picture(p: Params, known: dict[str, Fact], say: Say) -> Sentence:
    order = words.reading_order(say)
    readable = known["readable_heights"].value
    hidden = any(None in line for line in readable)
    note = " (a dash marks a column whose top is hidden or nearly so)" if hidden else ""
    rows = words.plan_rows(readable)
    text = say.pick(
        f"In the picture “FRONT” is written along the front edge; {order[0].lower()}{order[1:]}, the columns can be read as {rows} cubes high{note}.",
        f"The picture marks its front edge “FRONT” and shows the top, front, and {p.side} faces; it follows from the tops that the columns, {order[0].lower()}{order[1:]}, have heights {rows}{note}.",
    )
    return Sentence("position", text, "derivable")


def _count(known: dict[str, Fact], say: Say) -> list[Sentence]:
    if known["cube_count"].visibility == "latent":
        return []
    cubes = say.count(known["cube_count"].value, "cube")
    text = say.pick(
        f"Adding the column heights shows that the solid has {cubes}.",
        f"It follows that {cubes} make up the stack.",
    )
    return [Sentence("reading", text, "derivable")]
