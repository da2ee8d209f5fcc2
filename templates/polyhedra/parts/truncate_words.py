"""Sentences about truncated regular solids."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.polyhedra.parts.regular_words import POSES
from templates.polyhedra.parts.words import manner_sentence, view_sentence
from templates.prose import Say, Sentence
from tracer.facts import Fact

POLYGONS = {
    3: "triangle", 4: "square", 5: "pentagon", 6: "hexagon", 8: "octagon", 10: "decagon",
}  # fmt: skip


def describe_truncated(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {f.name: f for f in facts}
    single = len(p.stages) == 1
    middle = [
        _faces(say, known),
        _lengths(p, say),
        view_sentence(p, say),
        manner_sentence(p, say, known) if single else _manner(p, say),
        *([_tips(p, say)] if p.tips else []),
        *([_paint(p, say)] if p.shown != "frame" else []),
    ]
    say.rng.shuffle(middle)
    overview = _overview(p, say, known) if single else _sequence(p, say, known)
    return [overview, *middle, _measures(say, known)]


def _pose(p: Params) -> str:
    """How the regular solid would stand."""
    if (p.kind, p.pose) == ("cube", "plain"):
        return "standing on a face"
    return (
        "standing upright on a corner"
        if (p.kind, p.pose) == ("octahedron", "plain")
        else POSES[p.pose]
    )


def _overview(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    name, kind = known["solid"].value, p.kind
    regular = "cube" if kind == "cube" else f"regular {kind}"
    result = "" if name.startswith("truncated") else f", which gives {say.an(name)}"
    text = say.pick(
        f"All corners of {say.an(regular)}, {_pose(p)}, are cut off in the same way{result}.",
        f"The figure shows {say.an(regular)}, {_pose(p)}, with its corners cut off{result}.",
        f"This is what remains of {say.an(regular)}, {_pose(p)}, after every corner has been sliced off{result}.",
    )
    return Sentence("overview", text)


def _sequence(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    regular = "cube" if p.kind == "cube" else f"regular {p.kind}"
    last = known["solids"].value[-1]
    number = say.number(known["stages"].value)
    text = say.pick(
        f"From left to right, {number} drawings cut the corners of {say.an(regular)}, {_pose(p)}, deeper and deeper.",
        f"A sequence of {number} stages truncates {say.an(regular)}, {_pose(p)}; in the last one the cuts meet and leave {say.an(last)}.",
        f"The same {regular}, {_pose(p)}, is shown {number} times, with its corners cut off ever more from left to right.",
    )
    return Sentence("overview", text)


def _faces(say: Say, known: Mapping[str, Fact]) -> Sentence:
    cuts, old = known["cut_faces"].value, known["trimmed_faces"].value
    small = f"{say.number(cuts)} {POLYGONS[known['cut_face_sides'].value]}s"
    sides = known["trimmed_face_sides"].value
    if isinstance(sides, list):
        shapes = say.listing([f"{POLYGONS[n]}s" for n in sides], "and finally")
        text = say.pick(
            f"It follows that each stage has {small} where corners were, while its {say.number(old)} old faces become {shapes}",
            f"It follows that the {say.number(old)} faces of the solid turn into {shapes}, and that {small} are added in each stage",
        )
    else:
        large = f"{say.number(old)} {POLYGONS[sides]}s"
        text = say.pick(
            f"It follows that the surface consists of {small} from the cuts and {large} left of the old faces",
            f"By symmetry, {small} stand where corners were, and it follows that the old faces have become {large}",
            f"Counting also what lies behind, it follows that there are {large} and {small}",
        )
    return Sentence("structure", f"{text}.", "derivable")


def _lengths(p: Params, say: Say) -> Sentence:
    unit = f" {p.unit}" if p.unit else ""
    a = f"a = {p.edge:g}{unit}"
    cuts = [f"{s.cut:g}{unit}" for s in p.stages]
    if len(cuts) > 1:
        text = say.pick(
            f"The lines below give the edge of the whole solid, {a}, and the distances x of the cuts from the corners, {say.listing(cuts)}",
            f"Below the drawings stand {a} for the edge and, as distances x from each corner along the edges, {say.listing(cuts)}",
        )
    else:
        text = say.pick(
            f"A line below gives the edge of the whole solid, {a}, and the distance of the cuts from the corners, x = {cuts[0]}",
            f"Printed underneath are {a} for an edge of the whole solid and x = {cuts[0]} for the length cut off at each end of it",
        )
    return Sentence("labels", f"{text}.")


def _tips(p: Params, say: Say) -> Sentence:
    color = "thin lines" if p.accent_name == "black" else f"thin {p.accent_name} lines"
    marks = ", with a and x marked on them" if p.measured else ""
    text = say.pick(
        f"The removed tips are outlined in {color} as far as they lie in front{marks}",
        f"In front, {color} continue the edges to the former corners{marks}",
    )
    return Sentence("structure", f"{text}.")


def _paint(p: Params, say: Say) -> Sentence:
    text = say.pick(
        f"The cuts are {p.fill_name}, the rest of the old faces much paler",
        f"Faces made by cutting stand out in {p.fill_name} against the pale old ones",
        f"Only the cut faces are painted {p.fill_name}; the others stay pale",
    )
    return Sentence("colours", f"{text}.")


def _manner(p: Params, say: Say) -> Sentence:
    if p.shown == "opaque":
        text = say.pick(
            "All stages are opaque and lit from a side, without hidden lines",
            "The solids are drawn as opaque bodies in light and shade",
        )
    else:
        dashed = {"--": "dashed", ":": "dotted"}[p.dash]
        text = say.pick(
            f"Edges in sight are solid lines, and those behind are {dashed}",
            f"The solids are transparent, with {dashed} lines for hidden edges",
        )
    return Sentence("structure", f"{text}.")


def _measures(say: Say, known: Mapping[str, Fact]) -> Sentence:
    v, e, f = (known[name].value for name in ("vertices", "edges", "faces"))
    if isinstance(v, list):
        volumes = known["volumes"]
        cubic = volumes.unit or "cubic units"
        sizes = say.listing([f"{value:g}" for value in volumes.value])
        options = [
            f"It follows that the stages have {say.listing(list(map(str, v)))} corners and {say.listing(list(map(str, e)))} edges",
            f"It follows that the volume sinks from stage to stage: about {sizes} {cubic}",
            f"Each stage has {f[0]} faces, and it follows that the numbers of corners are {say.listing(list(map(str, v)))}",
        ]
        return Sentence("reading", f"{say.pick(*options)}.", "derivable")
    volume, lost = known["volume"], known["removed_volume"]
    cubic = volume.unit or "cubic units"
    kept = known["kept_edge"].value
    options = [
        f"It follows that the solid has {v} corners, {e} edges, and {f} faces",
        f"The lengths imply a volume of about {volume.value:.9g} {cubic}, after about {lost.value:.9g} {cubic} have been cut off",
    ]
    if kept:
        unit = known["kept_edge"].unit or "units"
        options.append(
            f"It follows that {kept:g} {unit} of every old edge remain, while the sides of the cuts are about {known['cut_edge'].value:g} {unit} long"
        )
    return Sentence("reading", f"{say.pick(*options)}.", "derivable")
