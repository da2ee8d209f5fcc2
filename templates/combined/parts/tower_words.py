"""Sentences about prisms and frusta with pyramids on their ends."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.polyhedra.parts.ring_solids import FLAT, POLYGONS
from templates.polyhedra.parts.words import (
    a_or_an,
    letters_sentence,
    manner_sentence,
    view_sentence,
)
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_tower(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    middle = [
        _sizes(p, say),
        manner_sentence(p, say, known),
        view_sentence(p, say),
        *([letters_sentence(p, say)] if p.labels else []),
    ]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, *_measures(p, say, known)]


def _named(p: Params) -> list[str]:
    """The parts with their polygon: `a hexagonal prism`."""
    names = []
    twin = any(kind.startswith("inverted") for kind, _ in p.tower.parts)
    for kind, _ in p.tower.parts:
        word = kind.rpartition(" ")[2]
        upright = " that points up" if twin and kind == "pyramid" else ""
        tail = " that points down" if kind.startswith("inverted") else upright
        names.append(f"{a_or_an(f'{POLYGONS[p.n]} {word}')}{tail}")
    return names


def _overview(p: Params, say: Say) -> Sentence:
    parts, count = say.listing(_named(p)), say.number(len(p.tower.parts))
    text = say.pick(
        f"A solid is put together from {count} parts, from bottom to top {parts}.",
        f"The figure shows {parts}, stacked in this order from below to form a single body.",
        f"From below, {parts} are joined at equal faces into a solid with {count} parts.",
        f"This composite solid consists of {parts}, listed from the bottom up.",
    )
    return Sentence("overview", text)


def _sizes(p: Params, say: Say) -> Sentence:
    unit = f" {p.unit}" if p.unit else ""
    heights = [f"{h:g}{unit} for the {kind}" for kind, h in p.tower.parts]
    edge, shape = f"{p.tower.edge:g}{unit}", FLAT[p.n]
    lower = "lower " if p.tower.upper < p.tower.edge else ""
    side = "right" if p.dim_side > 0 else "left"
    text = say.pick(
        f"A dimension line on the {side} gives the heights: {say.listing(heights)}; an edge of the {lower}{shape} is {edge} long",
        f"The printed sizes are {edge} at an edge of the {lower}{shape} and, on the {side}, heights of {say.listing(heights)}",
        f"Its labels read {edge} at a horizontal edge of the {lower}{shape} and, as heights along the line on the {side}, {say.listing(heights)}",
    )
    return Sentence("labels", f"{text}. All dimensions are {p.accent_name}.")


def _measures(p: Params, say: Say, known: Mapping[str, Fact]) -> list[Sentence]:
    volume, surface, total = known["volume"], known["surface"], known["total_height"]
    length = p.unit or "units"
    options = [f"It follows that the whole solid is {total.value:g} {length} high"]
    if volume.visibility == "derivable":
        cubic, square = volume.unit or "cubic units", surface.unit or "square units"
        options += [
            f"From the printed sizes it follows that the volume is about {volume.value:.9g} {cubic}",
            f"It follows that the solid is {total.value:g} {length} high and its surface measures about {surface.value:.9g} {square}",
            f"The sizes imply a volume of about {volume.value:.9g} {cubic} and a surface of about {surface.value:.9g} {square}",
        ]
    return [Sentence("reading", f"{say.pick(*options)}.", "derivable")]
