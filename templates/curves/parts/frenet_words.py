"""Titles and captions of moving trihedra."""

from collections.abc import Sequence

from templates.base import Params
from templates.curves.parts.box import box_sentences, formula_sentences
from templates.geometry.ticks import plain, triple
from templates.prose import Say, Sentence

VECTOR_NAMES = ("tangent T", "normal N", "binormal B")


def heading(p: Params) -> str:
    """The figure's title."""
    if p.title_kind == "formula":
        formula: str = p.curve.heading()
        return formula
    if p.title_kind == "values" and not p.many:
        return rf"$\kappa = {plain(p.curvature)},\quad \tau = {plain(p.torsion)}$"
    if p.title_kind == "none":
        return ""
    return "Tangent, normal, and binormal"


def describe_frenet(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [box_sentences(p, say), _arrows(p, say), _extras(p, say), _title(p, say)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [_overview(p, say), *formula_sentences(p, say), *middle, *_values(p, say)]


def _overview(p: Params, say: Say) -> Sentence:
    frames = "three moving trihedra" if p.many else "its moving trihedron"
    base = "three points" if p.many else "a point P"
    where = "at three of its points" if p.many else "at a point P"
    arrows = "Triples of" if p.many else "Three mutually"
    curve, color = say.an(p.kind), p.curve_name
    text = say.pick(
        f"The figure shows {curve} in {color} with {frames}: unit tangent, principal normal, and "
        f"binormal {where}.",
        f"Arrows for the Frenet frame stand at {base} of {curve} drawn in {color}.",
        f"{arrows} perpendicular arrows, the Frenet frame, stand at {base} of "
        f"{say.an(f'{color} {p.kind}')}.",
        f"This is a drawing of {curve} in {color} together with the vectors of its Frenet frame "
        f"{where}.",
    )
    return Sentence("overview", text)


def _title(p: Params, say: Say) -> list[Sentence]:
    title = heading(p)
    if not title or p.title_kind == "formula":
        return []
    if p.title_kind == "values" and not p.many:
        text = say.pick(
            f"The title gives the curvature κ = {plain(p.curvature)} and the torsion "
            f"τ = {plain(p.torsion)} at P.",
            f"The heading κ = {plain(p.curvature)}, τ = {plain(p.torsion)} tells the curvature and "
            "the torsion at P.",
        )
        return [Sentence("labels", text)]
    return [Sentence("labels", f'The title is "{title}".')]


def _arrows(p: Params, say: Say) -> list[Sentence]:
    colors = [f"{n} is {c}" for n, c in zip(VECTOR_NAMES, p.color_names, strict=True)]
    text = say.pick(
        f"The {say.listing(colors)}.",
        f"Of the arrows, the {say.listing(colors)}.",
    )
    if p.legend:
        text += say.pick(" A legend below tells which is which.", " They are named in a legend.")
    else:
        text += say.pick(" The letters stand at their tips.", " Each bears its letter at the head.")
    if p.many:
        text += " Black dots labeled P₁, P₂, and P₃ mark where they start."
    else:
        text += " They start at a black dot labeled P."
    length = "one unit" if p.arrow == 1 else f"{plain(p.arrow)} units"
    follows = say.pick(
        f"It follows from the scales that each arrow is {length} long.",
        f"Compared with the axes, the arrows turn out to be {length} long.",
    )
    return [Sentence("structure", text), Sentence("structure", follows, "derivable")]


def _extras(p: Params, say: Say) -> list[Sentence]:
    sentences = []
    ring, sheet = p.color_names[1], p.color_names[2]
    if p.circle:
        text = say.pick(
            f"A dashed {ring} circle through P around the dot C is the osculating circle.",
            f"The osculating circle, dashed in {ring}, touches the curve at P; its center is the "
            "dot C.",
            f"In the direction of N lies C, the center of the dashed {ring} osculating circle.",
        )
        follows = say.pick(
            f"It follows that its radius, 1/κ, is about {plain(p.radius)}.",
            f"The curvature implies that its radius is about {plain(p.radius)}.",
        )
        sentences += [Sentence("structure", text), Sentence("reading", follows, "derivable")]
    if p.plane:
        text = say.pick(
            f"A translucent {sheet} square contains T and N: a piece of the osculating plane.",
            f"The osculating plane at P is indicated by a translucent {sheet} square.",
        )
        sentences.append(Sentence("structure", text))
    return sentences


def _rounded(vector: Sequence[float]) -> str:
    return triple([round(float(v), 3) + 0.0 for v in vector])


def _values(p: Params, say: Say) -> list[Sentence]:
    whens = [p.curve.end(step) for step in p.steps]
    if p.many:
        places = [
            f"P{'₁₂₃'[k]} = {triple(q)}" for k, q in enumerate(p.points[: len(whens)])
        ]  # fmt: skip
        text = say.pick(
            f"The points belong to t = {say.listing(whens)}, so it follows that "
            f"{say.listing(places)}, rounded.",
            f"With t = {say.listing(whens)}, the equations imply {say.listing(places)}, rounded.",
        )
        return [Sentence("reading", text, "derivable")]
    frame = p.frames[0]
    axes = [f"{c} = {_rounded(v)}" for c, v in zip("TNB", _vectors(frame), strict=True)]
    text = say.pick(
        f"P belongs to t = {whens[0]}, so it follows that P = {triple(p.points[0])} with "
        f"{say.listing(axes)}, all rounded.",
        f"At P, where t = {whens[0]}, the equations imply P = {triple(p.points[0])} and, rounded, "
        f"{say.listing(axes)}.",
    )
    found = [Sentence("reading", text, "derivable")]
    if p.title_kind != "values":
        twist = f"about {plain(p.torsion)}" if p.torsion else "zero"
        bend = say.pick(
            f"It follows that the curvature there is about {plain(p.curvature)} and the torsion "
            f"{twist}.",
            f"The derivatives imply that at P the curvature is about {plain(p.curvature)} and the "
            f"torsion {twist}.",
        )
        found.append(Sentence("reading", bend, "derivable"))
    return found


def _vectors(frame: object) -> tuple[Sequence[float], ...]:
    return tuple(getattr(frame, n) for n in ("tangent", "normal", "binormal"))
