"""Sentences about regular solids and the duals inside them."""

from collections.abc import Mapping, Sequence

from templates.base import Params
from templates.polyhedra.parts.regular import DUALS
from templates.polyhedra.parts.words import DASHES, a_or_an, letters_sentence, view_sentence
from templates.prose import Say, Sentence
from tracer.facts import Fact


def describe_dual(p: Params, say: Say, facts: Sequence[Fact]) -> list[Sentence]:
    """Overview first, counts last, the rest in varying order."""
    known = {f.name: f for f in facts}
    middle = [
        _frame(p, say, known),
        _inside(p, say, known),
        view_sentence(p, say),
        *([letters_sentence(p, say)] if p.labels else []),
    ]
    say.rng.shuffle(middle)
    return [_overview(p, say), *middle, _duality(say, known)]


def _overview(p: Params, say: Say) -> Sentence:
    outer = "a cube" if p.kind == "cube" else a_or_an(f"regular {p.kind}")
    inner = a_or_an(DUALS[p.kind])
    if p.kind == "tetrahedron":
        inner = "a smaller tetrahedron"
    text = say.pick(
        f"The figure shows {outer} as a frame and inside it its dual, {inner}",
        f"{inner[0].upper()}{inner[1:]} is inscribed in {outer}: its corners are the centers of the outer faces",
        f"Inside the edges of {outer} stands {inner} with its corners at the centers of the outer faces",
        f"Dual solids are shown: {outer} drawn by its edges, and {inner} within it",
    )
    pose = {
        "face": "; the outer solid stands on a face",
        "corner": "; the outer solid balances on a corner",
    }
    return Sentence("overview", f"{text}{pose.get(p.pose, '')}.")


def _frame(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    seen, behind = known["visible_edges"].value, known["hidden_edges"].value
    line = DASHES[p.dash]
    text = say.pick(
        f"The outer frame has {say.count(seen, 'solid edge')} in front and {say.count(behind, f'{line} edge')} at the back",
        f"Of the outer solid, {say.count(seen, 'edge')} in sight are solid lines; {say.count(behind, 'edge')} at the back {'is' if behind == 1 else 'are'} {line}",
        f"The frame consists of {say.count(known['edges'].value, 'edge')}; {say.number(behind)} of them, at the back, {'is' if behind == 1 else 'are'} {line}",
    )
    return Sentence("structure", f"{text}.")


def _inside(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    faces, edges = known["inner_front_faces"].value, say.number(known["inner_visible_edges"].value)
    text = say.pick(
        f"The inner solid is opaque, painted in shades of {p.fill_name} with {p.accent_name} edges; {say.count(faces, 'face')} and {edges} edges of it are in sight",
        f"Inside, {say.count(faces, f'{p.fill_name} face')} {'looks' if faces == 1 else 'look'} toward the viewer, bounded by {edges} {p.accent_name} edges",
        f"The body within is {p.fill_name}, lit from a side, and shows {say.count(faces, 'face')} and {edges} edges in {p.accent_name}",
    )
    if p.dots:
        text += "; dots mark its visible corners"
    return Sentence("colours", f"{text}.")


def _duality(say: Say, known: Mapping[str, Fact]) -> Sentence:
    v, e, f = (known[k].value for k in ("vertices", "edges", "faces"))
    text = say.pick(
        f"Since each outer face gives an inner corner, it follows that the dual has {f} corners and {v} faces, where the frame has {v} corners and {f} faces; both have {e} edges",
        f"It follows that corners and faces change places: the outer solid has {v} corners and {f} faces, the inner one {f} corners and {v} faces, and each has {e} edges",
        f"It follows from duality that the inner solid has {f} corners, {v} faces, and just as many edges as the outer solid, namely {e}",
    )
    return Sentence("structure", f"{text}.", "derivable")
