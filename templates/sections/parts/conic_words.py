"""Sentences about plane sections of cones."""

import math
from collections.abc import Sequence

from templates.base import Params
from templates.geometry.ticks import approximately
from templates.polyhedra.parts.words import DASHES, a_or_an
from templates.prose import Say, Sentence
from tracer.facts import Fact

CAUSES = {
    "circle": "the plane is parallel to the base",
    "ellipse": "the plane is less steep than the side of the cone and misses the base",
    "parabola": "the plane is parallel to a line on the side of the cone",
    "hyperbola": "the plane is steeper than the side of the cone",
}


def describe_conic(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    middle = [
        _section(p, say),
        _lines(p, say),
        _view(p, say),
        *([_sizes(p, say)] if p.sized else []),
    ]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, *_measures(p, say, known)]


def _overview(p: Params, say: Say) -> Sentence:
    conic = a_or_an(p.kind)
    text = say.pick(
        f"The figure shows an upright cone cut by a plane in {conic}.",
        f"A plane meets a right circular cone in {conic}, as the title says.",
        f'An upright cone and a plane section of it are drawn under the title "{p.title}".',
        f"This drawing of a conic section shows {conic} on a right circular cone.",
    )
    return Sentence("overview", text)


def _section(p: Params, say: Say) -> Sentence:
    paint = say.pick(
        f"The section is filled in {p.fill_name} and outlined in {p.accent_name}",
        f"The cut face is {p.fill_name} with {a_or_an(p.accent_name)} border",
    )
    if p.closed:
        shape = say.pick(
            "it is a closed curve that stays clear of the base",
            "the curve runs all around the cone above the base",
        )
    else:
        shape = say.pick(
            "the curve runs down to the base, where a straight chord closes the cut face",
            "its ends lie on the rim of the base and are joined by a chord",
        )
    return Sentence("structure", f"{paint}; {shape}.")


def _lines(p: Params, say: Say) -> Sentence:
    dashed = DASHES[p.dash]
    text = say.pick(
        f"What the cone hides, of its base and of the section, is {dashed}",
        f"The rear of the base and the hidden part of the section are drawn {dashed}",
        f"Solid lines show the front, {dashed} lines what lies behind the surface",
    )
    body = "the cone is faintly tinted" if p.tinted else "the cone is left white"
    axis = ", and its axis is dash-dotted" if p.axis_line else ""
    axis += "; a dot marks the center of its base" if p.sized else ""
    return Sentence("structure", f"{text}; {body}{axis}.")


def _view(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"The flattening of the base implies a parallel projection from {p.elev}° above",
        f"From the shape of the base it follows that the cone is seen from {p.elev}° above the horizontal",
    )
    return Sentence("reading", f"{text}.", "derivable")


def _sizes(p: Params, say: Say) -> Sentence:
    unit = f" {p.unit}" if p.unit else ""
    text = say.pick(
        f"Printed are the radius of the base, r = {p.radius}{unit}, and the height, h = {p.height}{unit}",
        f"The labels give r = {p.radius}{unit} for the base and h = {p.height}{unit} for the height",
        f"The base has the radius {p.radius}{unit} and the cone the height {p.height}{unit}, according to the labels",
    )
    return Sentence("labels", f"{text}.")


def _measures(p: Params, say: Say, known: dict[str, Fact]) -> list[Sentence]:
    reason = Sentence(
        "reading",
        say.pick(
            f"Since the section is {a_or_an(p.kind)}, it follows that {CAUSES[p.kind]}.",
            f"From the name of the curve it follows that {CAUSES[p.kind]}.",
        ),
        "derivable",
    )
    if not p.sized:
        return [reason]
    cubic, square, length = (known[n].unit for n in ("volume", "surface", "slant"))
    text = say.pick(
        f"It follows from the sizes that the whole cone holds about {known['volume'].value:.9g} {cubic or 'cubic units'}",
        f"The sizes imply a slant height of {approximately(math.hypot(p.radius, p.height))} {length or 'units'}",
        f"It follows that the surface of the whole cone is about {known['surface'].value:.9g} {square or 'square units'}",
    )
    return [reason, Sentence("reading", f"{text}.", "derivable")]
