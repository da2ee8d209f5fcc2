"""Sentences about prisms, antiprisms, frusta, pyramids and bipyramids."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.polyhedra.parts.ring_solids import FLAT, solid_name
from templates.polyhedra.parts.words import (
    a_or_an,
    letters_sentence,
    manner_sentence,
    marked_sentence,
    view_sentence,
)
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_ring_solid(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    name = solid_name(p.kind, p.n)
    optional = [marked_sentence(p, say, known), _sizes(p, say)]
    middle = [
        _structure(p, say, known),
        manner_sentence(p, say, known),
        letters_sentence(p, say),
        view_sentence(p, say),
        *(s for s in optional if s),
    ]
    say.rng.shuffle(middle)
    overview = say.pick(
        f"The figure shows {a_or_an(name)}.",
        f"This is a drawing of {a_or_an(name)} in parallel projection.",
        f"{a_or_an(name)[0].upper()}{a_or_an(name)[1:]} stands upright, drawn without perspective.",
        f"A single solid is shown: {a_or_an(name)}.",
    )
    return [Sentence("overview", overview), *middle, *_measures(p, say, known)]


def _structure(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    """What the faces are and how many there are of each kind, as far as the kind implies it."""
    n, base = say.number(p.n), FLAT[p.n]
    text = {
        "prism": f"Two equal, parallel {base}s, one above the other, are joined by {n} upright rectangles",
        "antiprism": f"The upper {base} is a copy of the lower, turned by half a step, and a belt of triangles joins the {n} sides of one with those of the other",
        "frustum": f"The lower {base} and the smaller {base} above it are parallel, and {n} trapezoids join their sides",
        "pyramid": f"The base is a {base}, whose {n} sides are joined by triangles with a tip above its center",
        "bipyramid": f"Triangles join the {n} sides of a horizontal {base} with a tip above and a tip below",
    }[p.kind]
    text = text.replace("a octagon", "an octagon")
    v, e, f = (known[k].value for k in ("vertices", "edges", "faces"))
    if known["edges"].visibility == "visible":
        counts = say.pick(
            f"there are {v} corners, {e} edges, and {f} faces in all",
            f"that makes {f} faces, {e} edges, and {v} corners",
        )
        return Sentence("structure", f"{text}; {counts}.")
    counts = f"it follows that the whole solid has {v} corners, {e} edges, and {f} faces"
    return Sentence("structure", f"{text}; {counts}.", "derivable")


def _sizes(p: Params, say: Say) -> Sentence | None:
    if not p.sized:
        return None
    (edge, *_), (height, *_) = p.notes
    edge, height = edge.strip("$"), height.strip("$")
    which = "the upper half" if p.kind == "bipyramid" else "the solid"
    return Sentence(
        "labels",
        say.pick(
            f'A base edge is labeled "{edge}", and the height of {which}, dash-dotted between two dots, carries "{height}".',
            f'The printed sizes are "{edge}" at an edge of the base and "{height}" at the height of {which}, dash-dotted between two dots.',
            f'"{height}" stands beside the height of {which}, a dash-dotted line between two dots, and "{edge}" beside a base edge.',
        ),
    )


def _measures(p: Params, say: Say, known: Mapping[str, Any]) -> list[Sentence]:
    if not p.sized:
        return []
    volume, surface = known["volume"], known["surface"]
    cubic, square = volume.unit or "cubic units", surface.unit or "square units"
    text = say.pick(
        f"From the printed sizes it follows that the volume is about {volume.value:g} {cubic}",
        f"It follows that the surface measures about {surface.value:g} {square}",
        f"The sizes imply a volume of about {volume.value:g} {cubic} and a surface of about {surface.value:g} {square}",
    )
    return [Sentence("reading", f"{text}.", "derivable")]
