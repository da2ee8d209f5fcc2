"""Titles and captions of closed surfaces in a field."""

from templates.base import Params
from templates.geometry.panel import WORDS
from templates.geometry.ticks import plain
from templates.prose import Say, Sentence

FIELD = r"\mathbf{F}"
NOUNS = {
    "wedge": "triangular prism",
    "pyramid": "rectangular pyramid",
    "tetrahedron": "tetrahedron",
}


def noun(p: Params) -> str:
    """What the solid is called."""
    name = str(NOUNS.get(p.kind, p.kind))
    if p.kind == "box" and len(set(p.solid.size)) == 1:
        return "cube"
    return name


def region(p: Params) -> str:
    """The solid in plain characters."""
    r, (low, high) = plain(p.solid.radius), map(plain, p.solid.z)
    x, y, z = (plain(v) for v in p.solid.middle)
    if p.kind == "cylinder":
        return f"radius {r} about x = {x}, y = {y}; {low} ≤ z ≤ {high}"
    if p.kind in ("ball", "half ball"):
        return f"radius {r}, center ({x}, {y}, {z})" + (f", z ≥ {low}" if p.kind != "ball" else "")
    if p.kind == "cone":
        return f"base radius {r}, center ({x}, {y}, {low}), apex ({x}, {y}, {high})"
    extents = (f"[{plain(a)}, {plain(b)}]" for a, b in (p.solid.x, p.solid.y, p.solid.z))
    return " × ".join(extents)


def heading(p: Params) -> str:
    """The field, and what the title adds to it."""
    field = rf"${FIELD} = {p.field.tex()}$"
    if p.title_kind == "field":
        return field
    if p.title_kind == "divergence":
        return rf"{field},  $\nabla \cdot {FIELD} = {p.divergence}$"
    if p.title_kind == "solid":
        within = "within " if p.kind in ("tetrahedron", "wedge", "pyramid") else ""
        return f"{field}\n{noun(p).capitalize()}: {within}{region(p).replace('-', '−')}"
    exact = not p.round and abs(p.divergence * p.solid.volume - p.flux) < 1e-9
    sign = "=" if exact else r"\approx"
    value = plain(p.flux).replace("-", "{-}")
    return rf"{field}" + "\n" + rf"$\oint_S {FIELD} \cdot d\mathbf{{S}} {sign} {value}$"


def describe_flux(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_extent, _arrows, _hidden, _colors, _axes, _chart)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_title(p, say), *middle, *_consequence(p, say)]


def _overview(p: Params, say: Say) -> list[Sentence]:
    solid = say.an(noun(p))
    text = say.pick(
        f"The figure shows the flow of a vector field through the surface of {solid}.",
        f"Arrows of a vector field pierce the closed surface of {solid}.",
        f"{solid[0].upper()}{solid[1:]} stands in a vector field, whose arrows leave or enter it.",
        f"To illustrate the divergence theorem, {solid} is drawn with arrows of a field on its surface.",
    )
    return [Sentence("overview", text)]


def _title(p: Params, say: Say) -> list[Sentence]:
    field = f"F = {p.field.text()}"
    text = say.pick(f"The title gives the field {field}.", f"The field in the title is {field}.")
    if p.title_kind == "divergence":
        text = f"The title gives the field {field} and its divergence, {p.divergence}."
    if p.title_kind == "solid":
        text = f"The title gives the field {field} and the solid: {region(p)}."
    if p.title_kind == "flux":
        about = "about " if p.round else ""
        text = f"The title gives the field {field} and its flux out of the solid, {about}{plain(p.flux)}."
    return [Sentence("labels", text)]


def _extent(p: Params, say: Say) -> list[Sentence]:
    x, y, z = (f"from {plain(a)} to {plain(b)}" for a, b in (p.solid.x, p.solid.y, p.solid.z))
    start = say.pick("By the scales of the axes", "From the ticks it follows that")
    if p.round:
        across = f"x = {plain(p.solid.middle[0])}, y = {plain(p.solid.middle[1])}"
        text = (
            f"{start} its radius is {plain(p.solid.radius)}, its axis is the line {across}, and it "
            f"reaches {z} in z."
        )
    else:
        text = f"{start} it extends {x} along x, {y} along y, and {z} along z."
    sentences = [Sentence("position", text, "derivable")]
    shape = {
        "tetrahedron": "The corner at the low ends of these ranges has right angles only.",
        "wedge": "Its slanted face falls toward greater x.",
        "pyramid": "Its apex stands above the center of its base.",
    }.get(p.kind)
    return sentences + [Sentence("structure", text) for text in (shape,) if text]


def _arrows(p: Params, say: Say) -> list[Sentence]:
    out, into = p.arrows_out, p.arrows_in
    length = (
        say.pick("All arrows are equally long", "The arrows have one length")
        if p.equal
        else say.pick(
            "The arrows are as long as the field is strong",
            "Where the field is stronger, the arrows are longer",
        )
    )
    where = "On the parts in sight"
    same = p.out_name == p.in_name
    first = f"{say.count(out, 'arrow')} {'lead' if out != 1 else 'leads'} outward"
    second = (
        f"{say.count(into, 'arrow')} {'end' if into != 1 else 'ends'} on the surface from outside"
    )
    if same:
        both = [text for text, count in ((first, out), (second, into)) if count]
    else:
        both = [
            f"{text} in {color}"
            for text, count, color in ((first, out, p.out_name), (second, into, p.in_name))
            if count
        ]
    text = f"{where}, {' and '.join(both)}."
    notes = (
        f"{length}; there are none where the field runs nearly along the surface or straight at the "
        "viewer."
    )
    return [Sentence("structure", text), Sentence("structure", notes)]


def _hidden(p: Params, say: Say) -> list[Sentence]:
    if not p.hidden_arrows:
        return []
    text = say.pick(
        "Arrows on the parts turned away are gray, and the solid covers what lies behind it.",
        "Gray arrows belong to the far parts of the surface; the solid hides some of them.",
    )
    return [Sentence("colours", text)]


def _colors(p: Params, say: Say) -> list[Sentence]:
    color = (
        f"{p.paint} with soft gray shading" if p.paint in ("white", "gray") else f"shaded {p.paint}"
    )
    if p.round:
        rims = {
            "ball": "with a net of thin lines",
            "half ball": "with a net of thin lines",
        }.get(p.kind, "with a dark rim")
        rear = ""
    else:
        rims, rear = "with dark edges", ", and the hidden edges are dashed"
    text = say.pick(
        f"The solid is {color}, {rims}{rear}.",
        f"It is painted {color}, {rims}{rear}.",
    ).replace("painted shaded", "painted")
    return [Sentence("colours", text)]


def _axes(p: Params, say: Say) -> list[Sentence]:
    x, y, z = (
        f"from {plain(low)} to {plain(high)}" for low, high in (p.x_limits, p.y_limits, p.z_limits)
    )
    grid = "with a light grid" if p.frame == "grid box" else "without grid lines"
    text = say.pick(
        f"White walls {grid} frame the drawing; x runs {x}, y {y}, and z {z}, in equal units.",
        f"The scales on the box go {x} for x, {y} for y, and {z} for z; its walls are white, {grid}.",
        f"The axes box, {grid}, spans x {x}, y {y} and z {z}.",
    )
    return [Sentence("position", text)]


def _chart(p: Params, say: Say) -> list[Sentence]:
    if not p.charted:
        return []
    side = WORDS[p.beside[0]]
    count = say.count(len(p.fluxes), "bar")
    text = say.pick(
        f"A chart of {count} {side} compares the fluxes through the parts of the surface, outward flux to the right of zero.",
        f"The outward flux through each part is charted {side} by {count}, those of inward flux pointing to the left.",
    )
    return [Sentence("structure", text)]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    about = "about " if p.round else ""
    volume, flux = f"{about}{plain(p.volume)}", f"{about}{plain(p.flux)}"
    net = {
        1: "more flows out than in", -1: "more flows in than out", 0: "as much flows in as out",
    }[(p.divergence > 0) - (p.divergence < 0)]  # fmt: skip
    text = say.pick(
        f"It follows that the divergence is {p.divergence} and the volume {volume}, so that the flux "
        f"outward is {flux}: {net}.",
        f"By the divergence theorem, {net}: the divergence {p.divergence} times the volume {volume} "
        f"gives a flux of {flux}.",
    )
    sentences = [Sentence("reading", text, "derivable")]
    if len(p.fluxes) == 1:
        return sentences
    names = [(name, plain(value)) for name, value in p.fluxes.items()]
    listed = say.listing([f"{value} through the {_part(name)}" for name, value in names])
    detail = say.pick(
        f"Part by part, one computes {listed}.",
        f"Computed for each part, outward flux counted positive, this is {listed}.",
    )
    return [*sentences, Sentence("reading", detail, "derivable")]


def _part(name: str) -> str:
    """`face at low x`, `wall`."""
    side, _, axis = name.partition(" ")
    if axis in ("x", "y", "z"):
        return f"face toward {'greater' if side == 'high' else 'smaller'} {axis}"
    return f"{name} face" if name in ("slanted", "bottom", "top") else name
