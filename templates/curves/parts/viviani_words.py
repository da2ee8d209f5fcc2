"""Titles and captions of Viviani's curve."""

from templates.base import Params
from templates.geometry.ticks import factor, plain, triple
from templates.prose import Say, Sentence

PLACES = {
    "D": "the double point, where the loop crosses itself",
    "N": "the north pole of the sphere",
    "S": "its south pole",
}


def heading(p: Params) -> str:
    """The figure's title."""
    if p.title_kind == "none":
        return ""
    if p.title_kind == "name":
        return "Viviani's curve"
    if p.title_kind == "surfaces":
        sphere, cylinder = _surfaces(p, "^2")
        return f"${sphere}$ and ${cylinder}$"
    x, y = _flat(p, r"\cos t", r"\sin t")
    height = factor(p.sphere_radius, r"\sin\frac{t}{2}")
    return f"$x = {x},\\quad y = {y}$\n$z = {height},\\quad 0 \\leq t \\leq 4\\pi$"


def _flat(p: Params, cosine: str, sine: str) -> tuple[str, str]:
    """Both horizontal coordinates."""
    size = -p.tube_radius if p.side[0] == "-" else p.tube_radius
    shifted = f"1 + {cosine}"
    along = shifted if size == 1 else factor(size, f"({shifted})")
    across = factor(p.tube_radius, sine)
    return (along, across) if p.side[1] == "x" else (across, along)


def _surfaces(p: Params, square: str) -> tuple[str, str]:
    """Implicit equations of sphere and cylinder."""
    sign = "-" if p.side[0] == "+" else "+"
    moved = f"({p.side[1]} {sign} {plain(p.tube_radius)}){square}"
    other = "y" if p.side[1] == "x" else "x"
    terms = f"{moved} + {other}{square}" if other == "y" else f"{other}{square} + {moved}"
    round_ = f"x{square} + y{square} + z{square} = {plain(p.sphere_radius**2)}"
    return round_, f"{terms} = {plain(p.tube_radius**2)}"


def equation(p: Params) -> str:
    """The parametric equations in plain text."""
    x, y = _flat(p, "cos t", "sin t")
    return f"x = {x}, y = {y}, z = {factor(p.sphere_radius, 'sin(t/2)')} for 0 ≤ t ≤ 4π"


def surfaces(p: Params) -> str:
    """The implicit equations in plain text."""
    sphere, cylinder = _surfaces(p, "²")
    return f"{sphere} and {cylinder}"


def describe_viviani(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_axes, _sphere, _cylinder, _shadow, _marks)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_equation(p, say), *middle, *_consequence(p, say)]


def _overview(p: Params, say: Say) -> list[Sentence]:
    text = say.pick(
        f"Viviani's curve, a figure-eight loop on a sphere, is drawn in {p.palette}, solid on the near "
        "side of the sphere and dashed where the sphere hides it.",
        f"The figure shows {say.an(p.palette)} closed curve shaped like a figure-eight that lies on a sphere, "
        "Viviani's curve, with its hidden part dashed.",
        f"On a sphere seen in orthographic projection runs {say.an(p.palette)} loop that crosses itself once, "
        "known as Viviani's curve; what lies on the far side is dashed.",
        f"A sphere carries {say.an(p.palette)} figure-eight curve, the curve of Viviani. Its near part is a "
        "solid stroke and its far part a dashed one.",
    )
    return [Sentence("overview", text)]


def _equation(p: Params, say: Say) -> list[Sentence]:
    first, second = equation(p), surfaces(p)
    if p.title_kind == "curve":
        text = say.pick(
            f"The title gives the parametrization {first}.",
            f"Its equations stand in the title: {first}.",
        )
        follows = f"It follows that the curve lies on both {second}."
    elif p.title_kind == "surfaces":
        text = say.pick(
            f"The title names the two surfaces that meet in the curve, {second}.",
            f"According to the title, the curve is the intersection of {second}.",
        )
        follows = f"A parametrization that follows is {first}."
    else:
        text = ""
        follows = say.pick(
            f"From the axis scales it follows that the sphere has radius {plain(p.sphere_radius)} and "
            f"that the curve is {first}.",
            f"Measured on the axes, the curve is {first}, on a sphere of radius "
            f"{plain(p.sphere_radius)}.",
        )
    stated = [Sentence("structure", text)] if text else []
    return [*stated, Sentence("structure", follows, "derivable")]


def _axes(p: Params, say: Say) -> list[Sentence]:
    x, y, z = (
        f"from {plain(low)} to {plain(high)}" for low, high in (p.x_limits, p.y_limits, p.z_limits)
    )
    grid = "with a light grid" if p.frame == "grid box" else "without a grid"
    text = say.pick(
        f"The axes form a box {grid}; x goes {x}, y {y}, and z {z}.",
        f"Around it stands a box of axes {grid}, x {x}, y {y}, and z {z}.",
    )
    if x == y:
        text = f"The axes form a box {grid}; x and y go {x}, z {z}."
    if x == y == z:
        text = f"The axes form a box {grid}; x, y, and z all go {x}."
    return [Sentence("position", text)]


def _sphere(p: Params, say: Say) -> list[Sentence]:
    body = "a translucent gray ball with" if p.sphere == "surface" else "only by"
    text = say.pick(
        f"The sphere is shown {'as ' * (p.sphere == 'surface')}{body} a gray outline and its equator, "
        "dotted at the back.",
        f"A gray circle outlines the sphere{', which is filled with a translucent gray' * (p.sphere == 'surface')}; "
        "the far half of its equator is dotted.",
    )
    return [Sentence("structure", text)]


def _cylinder(p: Params, say: Say) -> list[Sentence]:
    if p.cylinder == "none":
        return []
    text = say.pick(
        "Gray dashed lines indicate the cylinder that cuts the sphere: two rims and four generators.",
        "The cylinder through the center of the sphere is hinted at by gray dashed lines: two rims "
        "and four generators.",
    )
    return [Sentence("structure", text)]


def _shadow(p: Params, say: Say) -> list[Sentence]:
    if p.shadow == "none":
        return []
    floor = plain(p.z_limits[0])
    text = say.pick(
        f"Its projection on the floor z = {floor} is a circle in {p.accent_name}.",
        f"On the floor, z = {floor}, the curve casts a circular shadow drawn in {p.accent_name}.",
    )
    return [Sentence("structure", text)]


def _marks(p: Params, say: Say) -> list[Sentence]:
    if not p.points:
        return []
    if len(p.points) == 1:
        (name,) = p.names
        text = f"{say.an(p.accent_name).capitalize()} dot labeled {name} marks {PLACES[name]}."
    else:
        named = "; ".join(f"{n} marks {PLACES[n]}" for n in p.names)
        text = f"{p.accent_name.capitalize()} dots are labeled with letters: {named}."
    places = [f"{n} = {triple(q)}" for n, q in zip(p.names, p.points, strict=True)]
    follows = say.pick(
        f"Its coordinates follow from the equations: {say.listing(places)}."
        if len(places) == 1
        else f"Their coordinates follow from the equations: {say.listing(places)}.",
        f"From the equations one has {say.listing(places)}.",
    )
    return [Sentence("labels", text), Sentence("position", follows, "derivable")]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    length, tube = plain(p.arc_length), plain(p.tube_radius)
    text = say.pick(
        f"It follows that the curve is about {length} long; the cylinder through it has radius "
        f"{tube}, half that of the sphere.",
        f"The curve lies on a cylinder of radius {tube}, half that of the sphere, and it follows "
        f"that its length is about {length}.",
    )
    return [Sentence("reading", text, "derivable")]
