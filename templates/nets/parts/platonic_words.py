"""What captions say about a regular solid and its net."""

from collections.abc import Mapping, Sequence
from typing import Any

from templates.base import Params
from templates.geometry.tones import TONES
from templates.nets.parts.solid_page import PLACES
from templates.prose import Say, Sentence
from tracer.facts import Fact

POLYGONS = {3: "equilateral triangles", 5: "regular pentagons"}


def describe_net(p: Params, facts: Sequence[Fact], say: Say) -> list[Sentence]:
    known = {fact.name: fact.value for fact in facts}
    count, shape = say.number(known["face_count"]), POLYGONS[p.sides]
    article = "an" if p.solid[0] in "io" else "a"
    net_at, solid_at = PLACES[p.beside]
    first = say.pick(
        f"{net_at[0].upper()}{net_at[1:]} a net of {count} {shape} is spread out, {solid_at} stands {article} {p.solid}, the solid it folds into.",
        f"The figure shows {article} {p.solid} in orthographic projection {solid_at} and one of its nets, {count} {shape}, {net_at}.",
        f"A flat net of {count} congruent {shape} is drawn beside the {p.solid} that it makes when folded.",
    )
    body = [_tree(known, say), _numbers(known, say), _solid(p, known, say), _colors(p, known, say)]
    say.rng.shuffle(body)
    return [Sentence("overview", first), *body, _counts(p, known, say)]


def _tree(known: Mapping[str, Any], say: Say) -> Sentence:
    """Which face hangs on which, parent by parent."""
    children: dict[int, list[str]] = {}
    for number, parent in enumerate(known["attached_to"], start=2):
        children.setdefault(parent, []).append(str(number))
    joined = "; ".join(
        f"{say.listing(numbers)} {'hangs' if len(numbers) == 1 else 'hang'} on {parent}"
        for parent, numbers in children.items()
    )
    text = say.pick(
        f"In the net, by face numbers, {joined}.",
        f"Starting from face 1, the faces are joined along whole edges as follows: {joined}.",
        f"The net is built up from face 1: {joined}.",
    )
    return Sentence("position", text)


def _numbers(known: Mapping[str, Any], say: Say) -> Sentence:
    last = known["face_numbers"][-1]
    text = say.pick(
        f"The faces of the net carry the numbers 1 to {last} at their centers.",
        f"Each face of the net is numbered in its center, from 1 to {last}.",
    )
    return Sentence("labels", text)


def _solid(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    text = say.pick(
        f"Of the solid {say.count(known['visible_faces'], 'face')} can be seen",
        f"The view of the solid shows {say.count(known['visible_faces'], 'face')}",
    )
    if p.hidden == "dashed":
        text += say.pick(
            ", and its hidden edges are dashed gray lines.", "; edges behind it are dashed in gray."
        )
    else:
        text += say.pick(
            ", and hidden edges are left out.", "; edges on the far side are not drawn."
        )
    return Sentence("structure", text)


def _colors(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    color = TONES[p.tone].pale
    strong = "gray" if p.tone in ("white", "gray") else f"a stronger {p.tone}"
    if p.marking == "ends":
        ends = say.listing([str(number) for number in known["end_faces"]])
        text = say.pick(
            f"Faces are {color} with black edges, but {ends}, the ends of the net's branches, are {strong}.",
            f"The faces at the ends of branches ({ends}) are filled {strong}, all other faces {color}; edges are black.",
        )
    elif p.marking == "start":
        text = say.pick(
            f"Faces are {color} with black edges, but face 1, from which the net is built up, is {strong}.",
            f"Face 1 of the net is filled {strong}, all other faces {color}; edges are black.",
        )
    else:
        text = say.pick(
            f"Net and solid are {color} with black edges.",
            f"All faces are filled {color} and outlined in black.",
        )
    return Sentence("colours", text)


def _counts(p: Params, known: Mapping[str, Any], say: Say) -> Sentence:
    edges, vertices = known["edge_count"], known["vertex_count"]
    hinges, cuts = known["hinge_count"], known["cut_edges"]
    text = say.pick(
        f"It follows that the {p.solid} has {edges} edges and {vertices} vertices, and that {cuts} edges were cut while {hinges} remain as hinges.",
        f"The net has {hinges} hinges; since the solid has {edges} edges and {vertices} vertices, {cuts} edges are cut open.",
    )
    return Sentence("reading", text, "derivable")
