"""Captions of convex hulls of marked points."""

from collections.abc import Mapping

from templates.base import Params
from templates.geometry.ticks import triple
from templates.polyhedra.parts.hull_truth import SIDES, hull_facts
from templates.polyhedra.parts.words import manner_sentence, marked_sentence, view_sentence
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_hull(p: Params, say: Say) -> list[Sentence]:
    """Overview first, measures last, the rest in varying order."""
    known = {fact.name: fact for fact in hull_facts(p)}
    marked = marked_sentence(p, say, known)
    middle = [
        _points(p, say),
        _faces(say, known),
        manner_sentence(p, say, known),
        view_sentence(p, say),
        *([_list(p, say)] if p.listed else []),
        *([marked] if marked else []),
    ]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, *_measures(p, say, known)]


def _overview(p: Params, say: Say) -> Sentence:
    count = say.number(len(p.points))
    text = say.pick(
        f"The figure shows {count} marked points in space and their convex hull",
        f"{count.capitalize()} labeled points are drawn together with the edges of their convex hull",
        f"The smallest convex body that contains {count} given points is drawn in parallel projection",
        f"Around {count} labeled points of space stands their convex hull, a polyhedron without symmetry",
    )
    return Sentence("overview", f"{text}.")


def _points(p: Params, say: Say) -> Sentence:
    corners = say.listing(list(p.letters[: p.outer]))
    if not p.inside:
        text = say.pick(
            f"All of them, {corners}, are corners of it",
            f"No point lies inside: {corners} are all corners of the hull, marked by filled dots",
        )
        return Sentence("labels", f"{text}.")
    inner = say.listing(list(p.letters[p.outer :]))
    one = p.inside == 1
    text = say.pick(
        f"Filled dots mark its corners {corners}; {inner}, {'an open dot, lies' if one else 'open dots, lie'} inside",
        f"{inner} {'lies' if one else 'lie'} inside the hull and {'is an open dot' if one else 'are open dots'}, while {corners} are its corners, with filled dots",
        f"The corners of the hull are {corners}, drawn as filled dots; {'the open dot' if one else 'the open dots'} {inner} {'is' if one else 'are'} interior",
    )
    return Sentence("labels", f"{text}.")


def _faces(say: Say, known: Mapping[str, Fact]) -> Sentence:
    v, e, f = (known[k].value for k in ("vertices", "edges", "faces"))
    kinds = [
        say.count(known[name].value, name[:-1]) for name in SIDES.values() if name in known
    ]  # fmt: skip
    text = say.pick(
        f"The hull has {v} corners, {e} edges, and {f} faces: {say.listing(kinds)}",
        f"It is bounded by {f} faces, namely {say.listing(kinds)}, which meet in {e} edges and {v} corners",
        f"Its surface consists of {say.listing(kinds)}; there are {e} edges and {v} corners",
    )
    return Sentence("structure", f"{text}.")


def _list(p: Params, say: Say) -> Sentence:
    rows = say.listing(
        [f"{name} = {triple(point)}" for name, point in zip(p.letters, p.points, strict=True)]
    )
    text = say.pick(
        f"A list at the right gives the coordinates {rows}",
        f"To the right of it the coordinates are listed: {rows}",
    )
    return Sentence("labels", f"{text}.")


def _measures(p: Params, say: Say, known: Mapping[str, Fact]) -> list[Sentence]:
    if not p.listed:
        return []
    volume, area = known["volume"].value, known["surface"].value
    text = say.pick(
        f"From the coordinates it follows that the hull has a volume of about {volume:g} cubic units",
        f"It follows that the surface of the hull measures about {area:g} square units",
        f"The coordinates imply a volume of about {volume:g} cubic units and a surface of about {area:g} square units",
    )
    return [Sentence("reading", f"{text}.", "derivable")]
