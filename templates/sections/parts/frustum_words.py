"""Sentences about a pyramid or cone cut parallel to its base."""

from collections.abc import Sequence

from templates.base import Params
from templates.geometry.ticks import approximately
from templates.polyhedra.parts.ring_solids import solid_name
from templates.polyhedra.parts.words import DASHES, a_or_an
from templates.prose import Say, Sentence
from templates.sections.parts.frustums import CutBody, measures
from tracer.facts import Fact


def describe_frustum(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {fact.name: fact for fact in facts}
    middle = [_parts(p, say), _sizes(p, say), _lines(p, say), _view(p, say), _face(p, say)]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, *_measures(p, say, known)]


def body_name(body: CutBody) -> str:
    """`square pyramid`, `cone`."""
    return solid_name("pyramid", body.base_sides) if body.base_sides else "right circular cone"


def _overview(p: Params, say: Say) -> Sentence:
    name = body_name(p.body)
    text = say.pick(
        f"{a_or_an(name).capitalize()} is cut by a plane parallel to its base",
        f"The figure shows {a_or_an(name)} and a cut parallel to the base, which leaves a frustum",
        f"This line drawing of {a_or_an(name)} shows how a level cut divides it into a frustum and a smaller {p.kind}",
        f"A level plane cuts {a_or_an(name)} into a frustum below and a smaller {p.kind} above",
    )
    return Sentence("overview", f"{text}.")


def _parts(p: Params, say: Say) -> Sentence:
    text = {
        "whole": (
            f"The whole {p.kind} is drawn, with the section inside it",
            f"Both parts stay in place, so the cut appears as a section within the whole {p.kind}",
        ),
        "removed": (
            f"Only the frustum is drawn as a body; the {p.kind} taken off its top is left as a thin outline up to the tip",
            f"The upper {p.kind} has been removed, and thin {DASHES[p.dash]} lines recall where it was",
        ),
        "lifted": (
            f"The upper {p.kind} is lifted straight up, clear of the frustum below",
            f"The two parts are drawn apart, the small {p.kind} hovering above the frustum",
        ),
    }[p.mode]
    return Sentence("structure", f"{say.pick(*text)}.")


def _sizes(p: Params, say: Say) -> Sentence:
    body: CutBody = p.body
    unit = f" {p.unit}" if p.unit else ""
    symbols = ("a = " if body.base_sides else "r = ", "h₁ = ", "h₂ = ") if p.symbols else ("",) * 3
    values = (body.base_size, body.cut_height, body.height - body.cut_height)
    size, low, high = (f"“{s}{v}{unit}”" for s, v in zip(symbols, values, strict=True))
    base = "an edge of the base" if body.base_sides else "the radius of the base"
    text = say.pick(
        f"{size} is written at {base}; beside the body the height of the frustum is given as {low} and that of the upper {p.kind} as {high}",
        f"The labels read {size} at {base}, {low} for the lower part, and {high} for the part above, both measured on an upright line",
        f"An upright line beside the drawing measures {low} for the frustum and {high} for the smaller {p.kind}; {base} is marked {size}",
    )
    return Sentence("labels", f"{text[0].upper()}{text[1:]}.")


def _lines(p: Params, say: Say) -> Sentence:
    dashed = DASHES[p.dash]
    what = "edges" if p.body.base_sides else "arcs"
    text = say.pick(
        f"Hidden {what} are {dashed} and visible ones solid",
        f"Solid lines show what faces the viewer, {dashed} ones what the body hides",
        f"The {what} at the back are {dashed}",
    )
    body = say.pick("the faces are lightly tinted", "a faint tint fills the body")
    if p.tinted == "strongly":
        body = say.pick(
            f"the body is filled in pale {p.fill_name.removeprefix('light ')}",
            f"a paler {p.fill_name.removeprefix('light ')} than that of the cut fills the body",
        )
    if not p.tinted:
        body = say.pick("the body is left without color", "apart from the cut nothing is filled")
    return Sentence("structure", f"{text}; {body}.")


def _face(p: Params, say: Say) -> Sentence:
    shape = "circle" if not p.body.base_sides else p.base
    text = say.pick(
        f"The cut face is a smaller {shape}, filled in {p.fill_name}, with {a_or_an(p.accent_name)} border",
        f"Filled in {p.fill_name} and edged in {p.accent_name}, the cut face is {a_or_an(shape)} like the base, only smaller",
        f"The section is a smaller copy of the base, {a_or_an(shape)} in {p.fill_name} outlined in {p.accent_name}",
    )
    return Sentence("colours", f"{text}.")


def _view(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"The flattening of the base implies a parallel projection from {p.elev}° above the horizontal",
        f"From the shape of the base it follows that the body is seen from {p.elev}° above",
        f"The foreshortening implies that the viewer looks down at {p.elev}°",
    )
    return Sentence("reading", f"{text}.", "derivable")


def _measures(p: Params, say: Say, known: dict[str, Fact]) -> list[Sentence]:
    body: CutBody = p.body
    values = {name: fact.value for name, fact in known.items()}
    length = f" {p.unit}" if p.unit else ""
    square, cubic = (
        f"{p.unit}{s}" if p.unit else f"{w} units" for s, w in (("²", "square"), ("³", "cubic"))
    )
    size = "edge" if body.base_sides else "radius"
    small = f"{approximately(body.scale * body.base_size)}{length}"
    ratio = say.pick(
        f"From the two heights it follows that the whole {p.kind} is {values['whole_height']}{length} high and that the cut face has {a_or_an(size)} of {small}",
        f"By similar figures it follows that the {size} of the cut face is {small}",
        f"Since the upper {p.kind} is similar to the whole one, it follows that the cut face has {a_or_an(size)} of {small}",
    )
    exactly = measures(body)
    whole, tip, rest = (
        approximately(exactly[f"{k}_volume"], 1) for k in ("whole", "tip", "frustum")
    )
    surface = approximately(exactly["frustum_surface"], 1)
    volume = say.pick(
        f"It follows that the frustum holds {rest} {cubic}, the difference between {whole} for the whole {p.kind} and {tip} for its top",
        f"The sizes imply a volume of {rest} {cubic} for the frustum and {tip} {cubic} for the {p.kind} above it",
        f"It follows that the volume of the frustum is {rest} {cubic} and its whole surface {surface} {square}",
    )
    return [Sentence("reading", f"{text}.", "derivable") for text in (ratio, volume)]
