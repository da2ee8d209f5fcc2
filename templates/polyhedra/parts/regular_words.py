"""Sentences about the regular solids."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.polyhedra.parts.words import (
    a_or_an,
    letters_sentence,
    manner_sentence,
    marked_sentence,
    view_sentence,
)
from templates.prose import Say, Sentence
from tracer.facts import Fact

FACES = {3: "equilateral triangles", 4: "squares", 5: "regular pentagons"}
POSES = {
    "plain": "balancing on an edge",
    "face": "standing on a face",
    "corner": "balancing on a corner",
}


def describe_regular(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    optional = [marked_sentence(p, say, known), _size(p, say)]
    middle = [
        _structure(say, known),
        manner_sentence(p, say, known),
        letters_sentence(p, say),
        view_sentence(p, say),
        *(s for s in optional if s),
    ]
    say.rng.shuffle(middle)
    name = "a cube" if p.kind == "cube" else a_or_an(f"regular {p.kind}")
    pose = POSES[p.pose]
    if p.kind == "cube" and p.pose == "plain":
        pose = "standing on a face"
    if p.kind == "octahedron" and p.pose == "plain":
        pose = "standing upright on a corner"
    overview = say.pick(
        f"The figure shows {name}, {pose}.",
        f"This is {name} in parallel projection, {pose}.",
        f"A Platonic solid is shown: {name}, {pose}.",
        f"{name[0].upper()}{name[1:]} is drawn without perspective, {pose}.",
    )
    return [Sentence("overview", overview), *middle, *_measures(p, say, known)]


def _structure(say: Say, known: Mapping[str, Fact]) -> Sentence:
    v, e, f = (known[k].value for k in ("vertices", "edges", "faces"))
    kind, around = FACES[known["face_sides"].value], say.number(known["faces_at_a_corner"].value)
    text = say.pick(
        f"its {f} faces are {kind}, and {around} of them meet at every corner, which makes {e} edges and {v} corners",
        f"{around} {kind} meet at each corner, so the solid has {f} faces, {e} edges, and {v} corners",
        f"there are {f} {kind} as faces, {v} corners, and {e} edges, and {around} faces meet around each corner",
    )
    return Sentence(
        "structure", f"Since the solid is regular, it follows that {text}.", "derivable"
    )


def _size(p: Params, say: Say) -> Sentence | None:
    if not p.size_text:
        return None
    label = p.size_text.strip("$")
    (_, *place), height = p.notes[0], 100 * p.frame.figsize[1]
    options = [
        f'The lowest edge in sight is labeled "{label}".',
        f'The length "{label}" is printed beside the lowest edge in sight.',
    ]
    if p.frame.px(place)[0, 1] < height / 4:
        options.append(f'An edge near the bottom carries its length, "{label}".')
    return Sentence("labels", say.pick(*options))


def _measures(p: Params, say: Say, known: Mapping[str, Fact]) -> list[Sentence]:
    angle = known["dihedral_angle"].value
    options = [
        f"It follows that neighboring faces meet at an angle of {'' if p.kind == 'cube' else 'about '}{angle:g}°"
    ]
    if p.numeric:
        volume, surface = known["volume"], known["surface"]
        cubic, square = volume.unit or "cubic units", surface.unit or "square units"
        options += [
            f"From the printed length it follows that the volume is about {volume.value:.9g} {cubic}",
            f"It follows that the surface measures about {surface.value:.9g} {square}",
            f"The length implies a surface of about {surface.value:.9g} {square} and a volume of about {volume.value:.9g} {cubic}",
        ]
    return [Sentence("reading", f"{say.pick(*options)}.", "derivable")]
