"""Sentences that every drawing of a labeled polyhedron needs."""

from collections.abc import Mapping

from templates.base import Params
from templates.prose import Say, Sentence
from tracer.facts import Fact

DASHES = {"--": "dashed", ":": "dotted"}
SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def spoken(label: str) -> str:
    """A label as running text: `$A_{1}$` becomes A₁."""
    base, _, index = label.strip("$").partition("_")
    return base + index.strip("{}").translate(SUBSCRIPTS)


def a_or_an(noun: str) -> str:
    """The noun with its indefinite article."""
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def manner_sentence(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence:
    """Transparent or opaque, and how hidden edges are drawn."""
    seen, behind = say.count(known["visible_edges"].value, "edge"), known["hidden_edges"].value
    front = known["front_faces"].value
    if p.shown == "opaque":
        text = say.pick(
            f"The solid is opaque and lit from a side, so that only {say.count(front, 'face')} and {seen} can be seen",
            f"Only the front is drawn: {say.count(front, 'face')} in different shades, bounded by {seen}",
            f"The solid is painted as an opaque body; {say.count(front, 'face')} and {seen} are in sight",
        )
    else:
        tinted = p.shown == "tinted"
        fill, body = (" and faintly tinted", "faintly tinted, ") if tinted else ("", "")
        dashed = DASHES[p.dash]
        behind_edges = say.count(behind, f"hidden {dashed} edge")
        text = say.pick(
            f"The solid is transparent{fill}, with {seen} as solid lines and {behind_edges}",
            f"The solid is drawn as a {body}transparent body, with {seen} solid in front and {say.count(behind, dashed + ' edge')} behind",
            f"One sees {seen} as solid lines and, through the transparent{fill} body, {behind_edges}",
        )
    return Sentence("structure", f"{text}.")


def letters_sentence(p: Params, say: Say) -> Sentence:
    """The labels that the figure shows."""
    names = say.listing([spoken(text) for _, text, *_ in p.labels])
    text = say.pick(
        f"The labeled corners are {names}",
        f"The labels {names} stand beside the corners",
        f"The corners in view carry the names {names}",
    )
    return Sentence("labels", f"{text}.")


def view_sentence(p: Params, say: Say) -> Sentence:
    """How steeply one looks down, which the picture implies; without axes it tells no azimuth."""
    angle = f"{p.elev}° above the horizontal"
    text = say.pick(
        f"The foreshortening implies a view from {angle}",
        f"From the directions of the edges it follows that the viewer looks from {angle}",
        f"The slopes of the edges imply a parallel projection from {angle}",
    )
    return Sentence("reading", f"{text}.", "derivable")


def marked_sentence(p: Params, say: Say, known: Mapping[str, Fact]) -> Sentence | None:
    """The colored face by its corners."""
    if not len(p.marked):
        return None
    names = [spoken(p.vertex_texts[k]) for k in p.marked]
    if "".join(names).isdigit():
        joined = f"with the corners {say.listing(names)}"
        text = say.pick(
            f"The face {joined} is colored {p.fill_name}",
            f"A single face stands out in {p.fill_name}, the one {joined}",
            f"Only the face {joined} is painted {p.fill_name}",
        )
        return Sentence("colours", f"{text}.")
    joined, corners = "".join(names), say.number(known["marked_face_corners"].value)
    text = say.pick(
        f"The face {joined}, with {corners} corners, is colored {p.fill_name}",
        f"A single face stands out in {p.fill_name}: {joined}, which has {corners} corners",
        f"Only the face {joined} is painted {p.fill_name}; it has {corners} corners",
    )
    return Sentence("colours", f"{text}.")
