"""Titles and captions of curves with shadows."""

from templates.base import Params
from templates.curves.parts.box import box_sentences, formula_sentences
from templates.geometry.ticks import plain, triple
from templates.prose import Say, Sentence

TITLES = {
    "helix": "Helix", "tilted circle": "Ellipse on a cylinder", "saddle": "Saddle curve",
    "crown": "Crown curve", "eight": "Closed space curve", "twisted cubic": "Twisted cubic",
    "swing": "Curve on a parabolic cylinder", "conical spiral": "Conical spiral",
}  # fmt: skip
STROKES = {"-": "solid", "--": "dashed", "-.": "dash-dotted", ":": "dotted"}
COLORS = {"x": "pink", "y": "light blue", "z": "orange"}


def heading(p: Params) -> str:
    """The figure's title."""
    if p.title_kind == "formula":
        formula: str = p.curve.heading()
        return formula
    shadows = "its shadow" if len(p.planes) == 1 else "its shadows"
    return f"{TITLES[p.pattern]} and {shadows}" if p.title_kind == "name" else ""


def place(p: Params, axis: str) -> str:
    """A wall as an equation: `z = -3`."""
    return f"{axis} = {plain(p.walls[axis])}"


def stroke(p: Params, axis: str) -> str:
    """Colour and style of a shadow."""
    if p.colored:
        return COLORS[axis]
    return f"{STROKES[getattr(p, f'{axis}_style')]} gray"


def describe_projected(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [box_sentences(p, say), *(part(p, say) for part in (_shadows, _mark, _legend))]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *formula_sentences(p, say), *middle, _consequence(p, say)]


def _overview(p: Params, say: Say) -> list[Sentence]:
    count = say.count(len(p.planes), "shadow")
    planes = "plane" if len(p.planes) == 1 else "planes"
    text = say.pick(
        f"{say.an(p.kind).capitalize()} is drawn in {p.palette} together with {count} on "
        f"{'a coordinate wall' if planes == 'plane' else 'coordinate walls'}.",
        f"The figure shows a space curve in {p.palette}, {say.an(p.kind)}, and {count} that it "
        "casts along the axes.",
        f"In a box of axes hangs {say.an(f'{p.palette} {p.kind}')}; {count} of it "
        f"{'is' if planes == 'plane' else 'are'} drawn behind or below.",
        f"This drawing in orthographic projection relates a space curve in {p.palette}, "
        f"{say.an(p.kind)}, to {count} on {planes} parallel to those of the coordinates.",
    )
    sentences = [Sentence("overview", text)]
    if p.title_kind == "name":
        sentences.append(Sentence("labels", f'Its title is "{heading(p)}".'))
    return sentences


def _shadows(p: Params, say: Say) -> list[Sentence]:
    sentences = []
    for axis in p.planes:
        shape, at, line = p.shape_of[axis], place(p, axis), stroke(p, axis)
        wall = "floor" if axis == "z" else "wall"
        text = say.pick(
            f"The shadow on the {wall} {at} is {say.an(f'{line} {shape}')}.",
            f"Seen along {axis}, it is {say.an(shape)}, drawn in {line} on the {wall} {at}.",
            f"{_upper(say.an(f'{line} {shape}'))} on the {wall} {at} is its projection along "
            f"{axis}.",
            f"On the {wall} {at} one sees {say.an(f'{line} {shape}')}, the curve without its {axis}.",
        )
        sentences.append(Sentence("structure", text))
    say.rng.shuffle(sentences)
    return sentences


def _mark(p: Params, say: Say) -> list[Sentence]:
    if p.mark_at is None:
        return []
    count = len(p.planes)
    dashed = say.count(count, "dashed line")
    images = "its image" if count == 1 else "its images"
    text = say.pick(
        f"The dot P on the curve is projected by {dashed} onto {images}, "
        f"{'a smaller dot' if count == 1 else 'smaller dots'}.",
        f"From a point P of the curve {'leads' if count == 1 else 'lead'} {dashed} to {images} on "
        f"the {'shadow' if count == 1 else 'shadows'}.",
        f"A larger dot, P, lies on the curve; {dashed} {'ties' if count == 1 else 'tie'} it to "
        f"{images}, also in {p.accent_name}.",
    )
    if p.naming == "all":
        named = say.listing([f"P{axis}" for axis in p.planes])
        text += f" The {'image is' if count == 1 else 'images are'} labeled {named}."
    when = p.curve.end(p.mark_at)
    follows = say.pick(
        f"It belongs to t = {when}, so it follows that P = {triple(p.points[0])}, rounded.",
        f"The equations with t = {when} imply that P is {triple(p.points[0])}, rounded.",
    )
    return [Sentence("labels", text), Sentence("position", follows, "derivable")]


def _legend(p: Params, say: Say) -> list[Sentence]:
    if not p.legend:
        return []
    text = say.pick(
        "A legend below the axes tells the curve from what it casts on the walls.",
        "Below the axes, a legend names the curve and each plane with a shadow.",
    )
    return [Sentence("labels", text)]


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _consequence(p: Params, say: Say) -> Sentence:
    length = plain(p.arc_length)
    round_ = [axis for axis in p.planes if p.shape_of[axis] == "circle"]
    if round_:
        text = say.pick(
            f"Since the shadow along {round_[0]} is a circle, it follows that the curve lies on a "
            f"cylinder of radius {plain(p.a)} with its axis along {round_[0]}; it is about "
            f"{length} long.",
            f"It follows that the curve winds on a cylinder about the {round_[0]} axis, of radius "
            f"{plain(p.a)}, and that its length is about {length}.",
        )
        return Sentence("reading", text, "derivable")
    text = say.pick(
        f"It follows from the equations that the space curve is about {length} long, longer than "
        f"{'its shadow' if len(p.planes) == 1 else 'any of its shadows'}.",
        f"The equations imply an arc length of about {length}.",
        f"From the parametrization it follows that its length is about {length}.",
    )
    return Sentence("reading", text, "derivable")
