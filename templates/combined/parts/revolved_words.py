"""Sentences about stacks of cylinders, frusta, cones and hemispheres."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.combined.parts.profiles import Stack
from templates.prose import Say, Sentence
from tracer.colors import color_name
from tracer.facts import Fact


def parts_of(stack: Stack) -> list[str]:
    """The parts from below, as a reader would name them."""
    low = {"dome": "a hemisphere that bulges downward", "cone": "a cone with its tip down"}
    high = {"dome": "a hemisphere that bulges upward", "cone": "a cone with its tip up"}
    body = "a frustum that narrows upward" if stack.upper < stack.radius else "a cylinder"
    parts = [low.get(stack.bottom, ""), body if stack.body else "", high.get(stack.top, "")]
    return [part for part in parts if part]


def describe_stack(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f.value for f in facts}
    middle = [_sizes(p, say), _lines(p, say), _colors(p, say), _view(p, say)]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, *_measures(p, say, known)]


def _overview(p: Params, say: Say) -> Sentence:
    count = say.number(len(p.parts))
    text = say.pick(
        f"A solid of revolution is put together from {count} parts: from bottom to top {say.listing(p.parts)}.",
        f"The figure shows a composite solid with a vertical axis, made of {say.listing(p.parts)}, stacked in this order from below.",
        f"From bottom to top, {say.listing(p.parts)} form a single solid with {count} parts on a common vertical axis.",
        f"{count.capitalize()} parts are stacked in this diagram of a composite solid, from the bottom up {say.listing(p.parts)}.",
    )
    return Sentence("overview", text)


def _sizes(p: Params, say: Say) -> Sentence:
    """The printed sizes, each with what it measures."""
    s = p.stack
    words = {
        "radius": "the bottom radius" if s.upper < s.radius else "the common radius",
        "upper": "the top radius of the frustum",
        "low_cone": "the height of the lower cone",
        "body": "the height of the frustum" if s.upper < s.radius else "the height of the cylinder",
        "high_cone": "the height of the upper cone" if s.low_cone else "the height of the cone",
    }
    if s.low_cone and not s.high_cone:
        words["low_cone"] = "the height of the cone"
    unit = f" {p.unit}" if p.unit else ""
    sizes = [(words[n], f"{getattr(s, n):g}{unit}") for n in words if _is_printed(s, n)]
    pairs = say.listing([f"{value} for {what}" for what, value in sizes])
    side = "right" if p.dim_side > 0 else "left"
    several = len(p.heights) > 1
    height, line = ("heights", "dimension lines") if several else ("height", "a dimension line")
    text = say.pick(
        f"Its labels give {pairs}; the {height} can be read at {line} on the {side}",
        f"The dimensions read {pairs}, with the {height} on the {side} of the solid",
        f"Printed are {pairs}; the {height} {'are' if several else 'is'} measured off along a line on the {side}",
    )
    return Sentence("labels", f"{text}.")


def _is_printed(s: Stack, name: str) -> bool:
    return bool(s.upper < s.radius if name == "upper" else getattr(s, name))


def _lines(p: Params, say: Say) -> Sentence:
    text = say.pick(
        "Circles appear as ellipses, solid in front and dashed where the solid hides them",
        "The hidden part of each circular edge is dashed, the visible part a solid arc",
        "Each rim is an ellipse whose rear arc, if it is hidden, is drawn with dashes",
    )
    if p.axis_line:
        text += say.pick(
            "; a dash-dotted line marks the axis",
            "; the axis of revolution is a dash-dotted vertical line",
        )
    where = {-90: "to the left", 90: "to the right"}.get(p.direction)
    where = where or ("to the front left" if p.direction < 0 else "to the front right")
    drawn = "The radii run" if p.stack.upper < p.stack.radius else "The radius runs"
    return Sentence("structure", f"{text}. {drawn} from the dot on the axis {where}.")


def _colors(p: Params, say: Say) -> Sentence:
    accent = p.accent_name
    if p.painted == "no":
        surface = say.pick("The solid is left unpainted", "No part of the solid is filled")
    elif p.painted == "tint":
        surface = say.pick(
            "A single pale tint fills the solid", "The solid is filled with a pale tint"
        )
    elif p.top == p.bottom == "flat" or (p.stack.body and "flat" not in (p.top, p.bottom)):
        surface = f"The end pieces are {color_name(p.cap_color)}, the part between them is paler"
    else:
        surface = f"{_caps(p)} painted {color_name(p.cap_color)}{', the rest is paler' if p.stack.body else ''}"
    ink = say.pick(
        "dimension lines and numbers are", "everything that belongs to the dimensions is"
    )
    return Sentence("colours", f"{surface}; {ink} {accent}.")


def _caps(p: Params) -> str:
    """The cones and hemispheres as the subject of a sentence, with its verb."""
    caps = [{"dome": "hemisphere"}.get(end, end) for end in (p.bottom, p.top) if end != "flat"]
    if len(caps) == 1:
        return f"The {caps[0]} is"
    if caps[0] == caps[1]:
        return f"Both {caps[0]}s are"
    return f"The {caps[0]} and the {caps[1]} are"


def _view(p: Params, say: Say) -> Sentence:
    return Sentence(
        "reading",
        say.pick(
            f"The flattening of the ellipses implies a parallel projection from {p.elev}° above.",
            f"From the shape of the ellipses it follows that the solid is seen from {p.elev}° above the horizontal.",
            f"The ellipses are so flat that the viewer must look from {p.elev}° above the horizontal.",
        ),
        "derivable",
    )


def _measures(p: Params, say: Say, known: Mapping[str, Any]) -> list[Sentence]:
    cubic = f"{p.unit}³" if p.unit else "cubic units"
    square = f"{p.unit}²" if p.unit else "square units"
    length = p.unit or "units"
    exact, value = known["volume_over_pi"], known["volume"]
    options = [
        f"From the printed sizes it follows that the volume is about {value:.9g} {cubic}",
        f"It follows that the parts together hold {exact:.9g}π {cubic}, about {value:.9g} {cubic}",
        f"It follows that the solid is {known['total_height']:g} {length} high and has a surface of about {known['surface']:.9g} {square}",
        f"The sizes imply a total height of {known['total_height']:g} {length} and a volume of about {value:.9g} {cubic}",
    ]
    cone = next((n for n in ("upper_cone_slant", "lower_cone_slant") if n in known), None)
    if cone:
        which = "upper cone" if cone[0] == "u" and p.stack.low_cone else "cone"
        options.append(
            f"By the theorem of Pythagoras the slant height of the {which} is about {known[cone]:g} {length}, which follows from its radius and height"
        )
    return [Sentence("reading", f"{say.pick(*options)}.", "derivable")]
