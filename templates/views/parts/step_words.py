"""What captions say about a step block and its views."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.prose import Say, Sentence
from templates.words import stacks, views
from tracer.facts import Fact


def describe_steps(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    first = say.pick(
        f"A stepped block is drawn pictorially and in its front, top, and {p.side} side views.",
        f"The figure pairs an oblique picture of a block with steps with three orthographic views: front, top, and {p.side}.",
        f"A solid with a stepped front outline is shown in a pictorial drawing together with its views from the front, from above, and from the {p.side}.",
        f"Three orthographic views, from the front, from above, and from the {p.side}, accompany the picture of a step block.",
    )
    where = "below the picture" if p.arrangement == "row" else "to the right of the picture"
    body = [
        *_solid(p, known, say),
        views.arrangement(p, where, say),
        stacks.tones(p.tone, p.side, say),
        _lines(p, known, say),
        _measure(p, say),
    ]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _results(p, known, say)]


def _solid(p: Params, known: Mapping[str, Any], say: Say) -> list[Sentence]:
    """The steps from left to right, and the box in front."""
    pairs = zip(known["step_widths"], known["step_heights"], strict=True)
    steps = say.listing([f"{wide} × {high}" for wide, high in pairs])
    part = "rear part" if known["box_in_front"] else "block"
    count = say.count(known["step_count"], "step")
    depth = f"{known['slab_depth']} {p.unit}"
    text = say.pick(
        f"From left to right the {part} has {count} of {steps} {p.unit} (width × height), all of them {depth} deep.",
        f"The {part}, {depth} deep throughout, consists of {count}; from left to right their widths and heights are {steps} {p.unit}.",
        f"With {count} of width × height {steps} {p.unit} from left to right, the {part} is {depth} deep.",
    )
    sentences = [Sentence("position", text)]
    if known["box_in_front"]:
        left, wide, high, deep = known["box_in_front"]
        text = say.pick(
            f"In front of it stands a box {wide} {p.unit} wide, {deep} {p.unit} deep, and {high} {p.unit} high, its left end {left} {p.unit} from that of the rear part.",
            f"A box measuring {wide} × {deep} × {high} {p.unit} (width × depth × height) is joined to its front, set in by {left} {p.unit} from the left end.",
        )
        sentences.append(Sentence("position", text))
    return [Sentence("position", " ".join(s.text for s in sentences))]


def _lines(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    places = [
        f"{say.number(n)} in the {name} view"
        for n, name in zip(known["dashed_lines"], ("front", "top", p.side), strict=True)
        if n
    ]
    if places:
        text = say.pick(
            f"Visible edges are solid black lines in the views, hidden ones are dashed: {say.listing(places)}.",
            f"The views show hidden edges as dashed lines, {say.listing(places)}, and all other edges as thick solid lines.",
        )
    else:
        text = say.pick(
            "In the views all edges are solid lines, since none is hidden.",
            "The views consist of thick solid lines only; no edge is hidden.",
        )
    return Sentence("structure", text)


def _measure(p: Params, say: Say) -> Sentence:
    if p.measure == "grid":
        text = say.pick(
            f"The views lie on dotted gray unit grids, and the note “{p.note}” gives their scale.",
            f"Lengths can be read off dotted grids behind the views; “{p.note}” is written at the bottom.",
        )
    else:
        text = say.pick(
            f"Chains of double arrows give the widths below the front view, the heights to its left, and the depths to the left of the top view, with the note “{p.note}” at the bottom.",
            f"The lengths stand beside small double arrows: widths below the front view, heights on its left, depths on the left of the top view; “{p.note}” is noted below.",
        )
    return Sentence("labels", text)


def _results(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    wide, deep, high = known["overall_size"]
    volume, surface = known["volume"], known["surface_area"]
    size = f"{wide} × {deep} × {high} {p.unit} (width, depth, height)"
    text = say.pick(
        f"It follows that the block fits into a box of {size}, has a volume of {volume} {p.unit}³, and a surface of {surface} {p.unit}².",
        f"From these lengths one can work out a volume of {volume} {p.unit}³ and a surface area of {surface} {p.unit}²; overall the block measures {size}.",
    )
    return Sentence("reading", text, "derivable")
