"""What captions say about a block from which cubes are taken away."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks as words
from tracer.facts import Fact


def describe_removal(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    width, depth, height = known["block_size"]
    size = f"{width} × {depth} × {height} unit cubes (width, depth, height)"
    first = say.pick(
        f"On the left stands a block of {size}; on the right the same block is shown after {_cubes(known, say)} have been taken away.",
        f"The figure shows a block of {size} in an orthographic picture and, beside it, what remains when {_cubes(known, say)} are removed.",
        f"A left and a right panel show a block of {size} before and after the removal of {_cubes(known, say)}.",
    )
    if known["cubes_removed"] == 1:
        first = first.replace(" have been taken", " has been taken").replace(
            " are removed", " is removed"
        )
    body = [
        _places(known, say),
        _marking(p, say),
        Sentence("labels", f"The panels are headed {p.first_title} and {p.second_title}."),
        words.viewpoint(p.side, say, "the block"),
        words.tones(p.tone, p.side, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _result(known, say)]


def _cubes(known: Mapping[str, Any], say: Say) -> str:
    return say.count(known["cubes_removed"], "cube")


def _places(known: Mapping[str, Any], say: Say) -> Sentence:
    places = [f"column {x}, row {y}, layer {z}" for x, y, z in known["removed_positions"]]
    order = say.pick(
        "Counting columns from the left, rows from the front, and layers from below",
        "With columns numbered from left to right, rows from front to back, and layers upward",
    )
    noun = "cube sits" if len(places) == 1 else "cubes sit"
    return Sentence("position", f"{order}, the missing {noun} at {'; '.join(places)}.")


def _marking(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"In the left picture the cubes to be removed are shaded {p.accent}.",
        f"Shades of {p.accent} mark the cubes to be removed on the left.",
        f"Before the removal, the cubes concerned stand out in {p.accent} on the left.",
    )
    return Sentence("colours", text)


def _result(known: Mapping[str, Any], say: Say) -> Sentence:
    before, after = known["cubes_before"], known["cubes_after"]
    change, surface = known["surface_change"], known["surface_after"]
    if change == 0:
        area = f"the surface area stays at {surface} unit squares"
    else:
        verb = "grows" if change > 0 else "shrinks"
        area = f"the surface area {verb} by {abs(change)} to {surface} unit squares"
    text = say.pick(
        f"It follows that {after} of the {before} cubes remain and that {area}.",
        f"Of {before} cubes {after} are left, and counting exposed faces shows that {area}.",
    )
    return Sentence("reading", text, "derivable")
