"""Titles and captions of solids with pyramids."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.geometry.ticks import plain
from templates.polyhedra.parts.star_solids import Star
from templates.polyhedra.parts.stellated_truth import stellated_facts
from templates.polyhedra.parts.words import a_or_an, view_sentence
from templates.prose import Say, Sentence
from tracer.facts import Fact

POSES = {
    "face": "The solid under them stands on a face.",
    "corner": "The solid under them balances on a corner.",
}


def heading(star: Star, kind: str) -> str:
    """The figure's title."""
    if kind == "name":
        return f"Stellated {star.kind}" if star.raised == "all" else f"Augmented {star.kind}"
    if kind == "sizes":
        return f"Edge $a$ = {plain(star.edge)}, pyramid height $h$ = {plain(star.height)}"
    return "How many faces?" if kind == "question" else ""


def describe_stellated(p: Params, say: Say) -> list[Sentence]:
    """Overview first, counts and measures last, the rest in varying order."""
    known = {fact.name: fact for fact in stellated_facts(p)}
    middle = [_paint(p, say), _sight(p, say), view_sentence(p, say), *_title(p, say)]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, _counts(p, say, known), *_measures(p, say, known)]


def _overview(p: Params, say: Say) -> Sentence:
    solid = a_or_an(p.kind)
    if p.raised == "all":
        text = say.pick(
            f"The figure shows {solid} with a pyramid raised on each of its faces",
            f"On every face of {solid} stands a pyramid, which makes a star-shaped solid",
            f"A spiky solid is drawn in parallel projection: {solid} with pyramids on all its faces",
            f"This is a stellated {p.kind}, that is, {solid} with a pyramid on each face",
        )
    elif p.raised == "upper":
        text = say.pick(
            f"The figure shows {solid} that carries pyramids on its upper faces only",
            f"Pyramids are raised on those faces of {solid} that look upward, while the others are flat",
            f"This is {solid} whose upper half bears pyramids, one on each face",
        )
    else:
        text = say.pick(
            f"The figure shows {solid} with a single pyramid on its highest face",
            f"One pyramid is raised on {solid}, namely on the highest of its faces",
            f"This is {solid} that bears a pyramid on the face at the top",
        )
    pose = POSES.get(p.pose, "") if p.raised != "top" else ""
    return Sentence("overview", f"{text}. {pose}".strip())


def _paint(p: Params, say: Say) -> Sentence:
    if p.paint == "white":
        text = say.pick(
            "All faces are left white, so only the edges in sight, drawn in "
            f"{_ink(p)}, show the form",
            f"It is a line drawing: white faces bounded by {_ink(p)} edges",
        )
    elif p.raised == "all":
        text = say.pick(
            f"The opaque faces are painted in shades of {_hue(p)}, lit from one side, with "
            f"{_ink(p)} edges",
            f"Light from a side gives its {_hue(p)} faces different shades; the edges are "
            f"{_ink(p)}",
            f"Its faces are {_hue(p)}, darker where they turn from the light, between {_ink(p)} "
            "edges",
        )
    else:
        text = say.pick(
            f"Faces of {'the pyramid' if p.pyramids == 1 else 'pyramids'} are {_hue(p)} and the flat faces pale, all shaded by a light "
            f"from one side, with {_ink(p)} edges",
            f"The {_hue(p)} color marks the {'pyramid' if p.pyramids == 1 else 'pyramids'}, while "
            f"flat faces are pale; {_ink(p)} lines are the edges",
        )
    return Sentence("colours", f"{text}.")


SHADES = {"light blue": "blue", "green": "teal", "pink": "purple", "light red": "red"}
"""Names of fills that stay true when a face turns from the light."""


def _hue(p: Params) -> str:
    name: str = SHADES.get(p.fill_name, p.fill_name)
    return name


def _ink(p: Params) -> str:
    return "black" if p.ink == "black" else "dark"


def _sight(p: Params, say: Say) -> Sentence:
    faces = say.count(p.in_sight, "face")
    text = say.pick(
        f"{faces} can be seen, in part at least",
        f"One counts {faces} that are wholly or partly in sight",
        f"From this side {faces} {'is' if p.in_sight == 1 else 'are'} visible, at least in part",
    )
    return Sentence("structure", f"{text[0].upper()}{text[1:]}.")


def _title(p: Params, say: Say) -> list[Sentence]:
    if p.title_kind != "sizes":
        return []
    edge, height = plain(p.edge), plain(p.height)
    which = "each pyramid" if p.pyramids > 1 else "the pyramid"
    text = say.pick(
        f"According to the title, the edges of the {p.kind} have length a = {edge} and the height "
        f"of {which} is h = {height}",
        f'The title reads "Edge a = {edge}, pyramid height h = {height}", where the edge is that of '
        f"the {p.kind}",
    )
    return [Sentence("labels", f"{text}.")]


def _counts(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    v, e, f = (known[k].value for k in ("vertices", "edges", "faces"))
    pyramids = say.count(p.pyramids, "pyramid")
    text = say.pick(
        f"It follows that it has {pyramids} and that the whole solid has {f} faces, {e} edges, "
        f"and {v} corners",
        f"Counting hidden parts too, it follows that {pyramids} {_lead(p)} to {v} corners, {e} "
        f"edges, and {f} faces",
        f"Since {pyramids} {'stands' if p.pyramids == 1 else 'stand'} on the {p.kind}, it follows "
        f"that the result has {v} corners, {e} edges, and {f} faces",
    )
    return Sentence("structure", f"{text}.", "derivable")


def _lead(p: Params) -> str:
    return "leads" if p.pyramids == 1 else "lead"


def _measures(p: Params, say: Say, known: Mapping[str, Fact]) -> Sequence[Sentence]:
    if p.title_kind != "sizes":
        return []
    volume, area = known["volume"].value, known["surface"].value
    text = say.pick(
        f"From the printed sizes it follows that the volume is about {volume:g} cubic units",
        f"It follows that the surface measures about {area:g} square units",
        f"The sizes imply a volume of about {volume:g} cubic units and a surface of about {area:g} "
        "square units",
    )
    return [Sentence("reading", f"{text}.", "derivable")]
