"""What captions say about three views without a picture of the solid."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import views as words
from tracer.facts import Fact


def describe_puzzle(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    first = say.pick(
        "The figure shows the front, top, and side views of a solid built from unit cubes; the solid itself is not drawn.",
        "Orthographic views of an unseen stack of unit cubes are given as patterns of squares.",
        "Only the front, the top, and the side view of a cube stack are drawn, each as a pattern of unit squares.",
    )
    front, top, side = (say.number(n) for n in known["squares_in_views"])
    counts = say.pick(
        f"The front view has {front} squares, the top view {top}, and the side view {side}.",
        f"There are {front} squares in the front view, {top} in the top view, and {side} in the side view.",
    )
    body = [
        words.arrangement(p, "on the sheet", say),
        *words.contents(known, p.side, say),
        Sentence("structure", counts),
        _colors(p, say),
    ]
    if p.aligned:
        links = say.pick(
            "Dotted gray lines lead across the gaps from the outer edges of the front view to the other views.",
            "The outer edges of the front view are carried over to its neighbors by thin dotted lines.",
        )
        body.append(Sentence("structure", links))
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _answer(known, say)]


def _colors(p: Params, say: Say) -> Sentence:
    if p.tone == "white":
        text = say.pick(
            "All squares are white with black outlines.",
            "The squares are unfilled, with black borders.",
        )
    else:
        text = say.pick(
            f"The squares are outlined in black and filled in tones of {p.tone}: light in the top view, medium in the front view, dark in the side view.",
            f"Tones of {p.tone} distinguish the views, the top view being lightest and the side view darkest; outlines are black.",
        )
    return Sentence("colours", text)


def _answer(known: Mapping[str, object], say: Say) -> Sentence:
    fewest, most = known["fewest_cubes"], known["most_cubes"]
    if known["cube_count_is_certain"]:
        text = say.pick(
            f"These views leave no choice: it follows that the stack has {most} cubes.",
            f"It can be concluded that exactly {most} cubes are needed.",
        )
    else:
        text = say.pick(
            f"It follows that the stack has at least {fewest} and at most {most} cubes.",
            f"The views do not fix the solid: between {fewest} and {most} cubes are possible.",
        )
    return Sentence("reading", text, "derivable")
