"""Sentences about a body inscribed in another."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.combined.parts.block_words import DASHES, labels_sentence, lettered_size, sized
from templates.combined.parts.bodies import named
from templates.geometry.panel import WORDS
from templates.prose import Say, Sentence
from tracer.facts import Fact

ROLES = {
    "sphere in cube": "the sphere touches every face of the cube in its center",
    "cube in sphere": "all corners of the cube lie on the sphere",
    "tetrahedron in cube": "the edges of the tetrahedron are diagonals of the faces of the cube",
    "octahedron in sphere": "all corners of the octahedron lie on the sphere",
    "sphere in cylinder": "the sphere touches the wall all around and both ends",
    "sphere in cone": "the sphere touches the base in its center and the wall along a circle",
    "cone in cylinder": "both share base and height",
    "cylinder in sphere": "both rims of the cylinder lie on the sphere",
    "cone in sphere": "tip and rim of the cone lie on the sphere",
    "cylinder in cone": "the upper rim of the cylinder lies on the wall of the cone, and its base on the base of the cone",
    "cylinder in square prism": "the cylinder touches every side face and both bases",
    "cone in square prism": "the base of the cone touches every side of the lower square, and its tip the upper base",
    "pyramid in square prism": "both share the lower square, and the tip of the pyramid is the center of the upper one",
}


def describe_inscribed(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    middle = [
        _contact(p, say),
        _sizes(p, say, known),
        _lines(p, say),
        _view(p, say),
        *([labels_sentence(p, say)] if p.lettered or p.unit else []),
        *([_alone(p, say)] if p.charted else []),
    ]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, _measures(p, say, known)]


def _names(p: Params) -> tuple[str, str]:
    return named(p.pair["outer"]), named(p.pair["inner"])


def _alone(p: Params, say: Say) -> Sentence:
    side, inner = WORDS[p.beside[0]], named(p.pair["inner"])
    text = say.pick(
        f"The {inner} stands {side} once more by itself, under its name “{p.alone_title}”.",
        f"A smaller drawing {side}, entitled “{p.alone_title}”, repeats the {inner} alone.",
    )
    return Sentence("structure", text)


def _overview(p: Params, say: Say) -> Sentence:
    outer, inner = _names(p)
    regular = "regular " if inner in ("octahedron", "tetrahedron") else ""
    one, other = say.an(regular + inner), say.an(outer)
    text = say.pick(
        f"The figure shows {one} inscribed in {other}.",
        f"Inside {other} lies {one} that just touches it.",
        f"{one[0].upper()}{one[1:]} is inscribed in {other}; both stand on a common vertical axis.",
        f"Two solids are drawn one inside the other: {other} around {one}.",
    )
    return Sentence("overview", text)


def _contact(p: Params, say: Say) -> Sentence:
    name = p.pair["pair"]
    outer, inner = _names(p)
    default = (
        f"the corners of the {inner} lie on the rim{'s' if 'prism in' in name else ''} of the {outer}"
        + (", and they share the tip" if "pyramid in cone" in name else "")
    )
    text = ROLES.get(name, default)
    return Sentence(
        "position",
        say.pick(
            f"{text[0].upper()}{text[1:]}.",
            f"They touch each other: {text}.",
            f"The two bodies fit exactly: {text}.",
        ),
    )


def _sizes(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    outer, inner = p.pair["outer"]["kind"], p.pair["inner"]["kind"]
    meanings = {
        "h": f"the height of the {named(p.pair['inner'])}"
        if outer == "sphere"
        else f"the height of the {named(p.pair['outer'])}",
        "a": f"the edge of the {named(p.pair['outer'] if 'sides' in p.pair['outer'] else p.pair['inner'])}"
        if "cube" in p.pair["pair"]
        else "the edge of the square base",
        "R": "the radius of the sphere" if outer == "sphere" else "the base radius of the cone",
        "r": "the radius of the cylinder"
        if outer == "cylinder" or inner == "cylinder"
        else "the base radius of the cone",
    }
    pairs = [(meanings[s], lettered_size(p, known[f"given_{s}"], s)) for s in p.pair["given"]]
    listed = say.listing([f"{meaning}, {size}" for meaning, size in pairs], "and also")
    values = say.listing([f"{size} for {meaning}" for meaning, size in pairs])
    text = say.pick(
        f"The figure gives {values}",
        f"Printed is {listed}" if len(pairs) == 1 else f"The drawing states {values}",
        f"The printed lengths are {values}",
    )
    return Sentence("labels", f"{text}.")


def _lines(p: Params, say: Say) -> Sentence:
    outer, inner = _names(p)
    fills = {
        "none": "neither body is filled",
        "inner": f"the {inner} is filled in {p.fill_name}",
        "both": f"the {inner} is filled in {p.fill_name} and the {outer} faintly tinted",
    }[p.filled]
    color = "black" if p.accent == "black" else p.accent_name
    text = say.pick(
        f"Dark lines draw the {outer} and {color} lines the {inner}, each with {DASHES[p.dash]} lines on its far side; {fills}",
        f"Lines on the far side of each body are {DASHES[p.dash]}; the {outer} has dark outlines, the {inner} {color} outlines, and {fills}",
        f"Both are transparent, the {outer} with dark outlines, the {inner} with {color} outlines, {DASHES[p.dash]} on the far side of each body; {fills}",
    )
    return Sentence("colours", f"{text}.")


def _view(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"The shapes imply a parallel projection from {p.elev}° above the horizontal",
        f"It follows from the flattened bases and circles that one looks down at {p.elev}°",
        f"The picture implies a view from {p.elev}° above, without perspective",
    )
    return Sentence("reading", f"{text}.", "derivable")


def _measures(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    outer, inner = _names(p)
    big, small = sized(known["outer_volume"], 3), sized(known["inner_volume"], 3)
    rest, percent = sized(known["space_between"], 3), known["inner_percent"].value
    text = say.pick(
        f"From the given lengths it follows that the {outer} has a volume of about {big} and the {inner} one of about {small}",
        f"It follows that the {inner} fills about {percent:g} % of the {outer}",
        f"The lengths imply a volume of about {small} for the {inner}, which leaves about {rest} of the {outer} around it",
        f"It follows that about {rest} lie between the two surfaces",
    )
    return Sentence("reading", f"{text}.", "derivable")
