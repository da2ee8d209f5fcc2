"""Titles and captions of graphs and their areas."""

from templates.base import Params
from templates.geometry.ticks import plain, triple
from templates.prose import Say, Sentence

SHAPES = {
    "plane": "a tilted plane",
    "bowl": "a bowl-shaped paraboloid",
    "dome": "a dome-shaped paraboloid",
    "saddle": "a saddle",
    "ramp": "a parabolic ramp",
    "twist": "a twisted sheet",
}


def heading(p: Params) -> str:
    """The function drawn, its domain, its area."""
    formula = f"$z = {p.function.tex()}$"
    if p.title_kind == "formula":
        return formula
    x, y = (",\\, ".join(plain(v) for v in ends) for ends in (p.x_range, p.y_range))
    domain = rf"$[{x}] \times [{y}]$"
    if p.title_kind == "domain":
        return f"{formula}\non {domain}"
    return rf"{formula}" + "\n" + rf"on {domain}, area $A \approx {plain(p.area)}$"


def _domain(p: Params) -> str:
    x, y = (", ".join(plain(v) for v in ends) for ends in (p.x_range, p.y_range))
    return f"[{x}] × [{y}]"


def describe_area(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_axes, _lines, _floor, _feature)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_domain_sentence(p, say), *middle, *_consequence(p, say)]


def _overview(p: Params, say: Say) -> list[Sentence]:
    f, shape = p.function.text(), SHAPES[p.pattern]
    fill = (
        f"in {p.filling}" if p.fill_kind == "flat" else f"with the {p.filling} color map by height"
    )
    text = say.pick(
        f"The graph of z = {f} is drawn over a rectangle {fill}; it is {shape}.",
        f"The figure shows the surface z = {f}, {shape}, colored {fill} and seen in orthographic projection.",
        f"This three-dimensional plot shows z = {f} over a rectangular domain: {shape}, filled {fill}.",
        f"Above a rectangle of the xy-plane hangs {shape}, the surface z = {f}, painted {fill}.",
    )
    return [Sentence("overview", text)]


def _domain_sentence(p: Params, say: Say) -> list[Sentence]:
    domain = _domain(p)
    if p.title_kind == "formula":
        text = say.pick(
            f"From the axis scales it follows that the domain is {domain}.",
            f"Read off the ticks, the surface extends over {domain}.",
        )
        return [Sentence("position", text, "derivable")]
    text = say.pick(
        f"The title gives the formula and the domain {domain}.",
        f"The domain, stated in the title, is {domain}.",
    )
    if p.title_kind == "area":
        text += say.pick(
            f" The area of the surface is given as about {plain(p.area)}.",
            f" There one also reads that the surface has an area of about {plain(p.area)}.",
        )
    return [Sentence("labels", text)]


def _axes(p: Params, say: Say) -> list[Sentence]:
    x, y, z = (
        f"from {plain(low)} to {plain(high)}" for low, high in (p.x_limits, p.y_limits, p.z_limits)
    )
    grid = "with a light grid" if p.frame == "grid box" else "without a grid"
    text = say.pick(
        f"The axes form a white box {grid}: x {x}, y {y}, and z {z}.",
        f"A box {grid} carries the axes; x runs {x}, y {y} and z {z}, all in the same unit.",
        f"Along the edges of a box {grid}, x goes {x}, y {y} and z {z}.",
    )
    return [Sentence("position", text)]


def _lines(p: Params, say: Say) -> list[Sentence]:
    first, second = say.number(p.cells_x + 1), say.number(p.cells_y + 1)
    text = say.pick(
        f"Thin dark curves rule the surface, {first} of constant x and {second} of constant y.",
        f"The surface is ruled by {first} dark curves on which x is constant and {second} on which y is "
        "constant.",
    )
    cells = f"{p.cells_x} by {p.cells_y}"
    follows = say.pick(
        f"It follows that they cut it into {cells} pieces, each above a cell of "
        f"{plain(p.cell_width)} by {plain(p.cell_depth)}.",
        f"So there are {cells} pieces, and each lies over a cell of {plain(p.cell_width)} by "
        f"{plain(p.cell_depth)}.",
    )
    return [Sentence("structure", text), Sentence("structure", follows, "derivable")]


def _floor(p: Params, say: Say) -> list[Sentence]:
    if not p.floor:
        return []
    text = say.pick(
        "The domain is outlined in gray on the floor z = 0, and dashed posts, as far as they are in "
        "sight, lead from its corners up to the surface.",
        "On the floor, z = 0, a gray rectangle marks the domain; where the surface does not hide them, "
        "dashed vertical lines join its corners to those of the surface.",
    )
    return [Sentence("structure", text)]


def _feature(p: Params, say: Say) -> list[Sentence]:
    if p.feature == "none":
        return []
    if p.feature == "cell":
        (x0, x1), (y0, y1) = p.cell
        text = say.pick(
            f"One piece of the surface is {p.accent_name}.",
            f"A single piece of the ruled surface is colored {p.accent_name}.",
        )
        if p.cell_shadow:
            text = say.pick(
                f"One piece of the surface is {p.accent_name}, and a paler {p.accent_name} shows the "
                "cell of the domain below it.",
                f"A single cell on the floor, pale {p.accent_name}, and the piece of surface above it, "
                f"full {p.accent_name}, are picked out.",
            )
        follows = (
            f"From the ruling it follows that the cell below is {plain(x0)} ≤ x ≤ {plain(x1)}, "
            f"{plain(y0)} ≤ y ≤ {plain(y1)}; its area is {plain(p.cell_base)}, while the piece of "
            f"surface has about {plain(p.cell_area)}."
        )
        return [Sentence("labels", text), Sentence("labels", follows, "derivable")]
    text = say.pick(
        f"{say.an(p.accent_name)[0].upper()}{say.an(p.accent_name)[1:]} dot marks a point P on the surface.",
        f"The {p.accent_name} dot labeled P lies on the surface.",
    )
    follows = say.pick(
        f"Its coordinates follow from the formula: P = {triple(p.point)}.",
        f"From ruling and formula one finds P = {triple(p.point)}.",
    )
    sentences = [Sentence("labels", text), Sentence("position", follows, "derivable")]
    if p.feature == "normal":
        arrow = f"From P an arrow of the same color rises perpendicular to the surface; by the formula it is the normal {triple(p.normal)}."
        sentences.append(Sentence("structure", arrow, "derivable"))
    return sentences


def _consequence(p: Params, say: Say) -> list[Sentence]:
    base, area = plain(p.base_area), plain(p.area)
    if p.title_kind == "area":
        text = f"It follows that the surface is larger than the rectangle below it, whose area is {base}."
        return [Sentence("reading", text, "derivable")]
    text = say.pick(
        f"It follows that the base has an area of {base} and the surface above it one of about {area}.",
        f"Integrating over the domain, whose area is {base}, one obtains a surface area of about {area}.",
        f"The surface area computed from the formula is about {area}, against {base} for the rectangle "
        "below.",
    )
    return [Sentence("reading", text, "derivable")]
