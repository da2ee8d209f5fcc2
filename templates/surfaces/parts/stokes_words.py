"""Titles and captions of caps and their boundaries."""

from templates.base import Params
from templates.geometry.panel import WORDS
from templates.geometry.ticks import plain
from templates.prose import Say, Sentence
from templates.surfaces.parts.fields import tuple_tex, tuple_text

FIELD = r"\mathbf{F}"


def equation(p: Params) -> str:
    """The surface in plain characters."""
    return str(p.cap.equation("²", "√({})", "≤"))


def over_pi(p: Params) -> str:
    """`6π`, `-π`: the circulation."""
    share = p.circulation_over_pi
    return {1: "π", -1: "-π"}.get(share, f"{plain(share)}π")


def heading(p: Params) -> str:
    """The field, and what the title adds to it."""
    field = rf"${FIELD} = {p.field.tex()}$"
    if p.title_kind == "field":
        return field
    if p.title_kind == "surface":
        surface = p.cap.equation("^2", r"\sqrt{{{}}}", r"\leq")
        return f"${surface}$\n{field}"
    if p.title_kind == "curl":
        return rf"{field},  $\nabla \times {FIELD} = {tuple_tex(p.curl)}$"
    value = over_pi(p).replace("π", r"\pi")
    return rf"{field}" + "\n" + rf"$\oint_C {FIELD} \cdot d\mathbf{{r}} = {value}$"


def describe_stokes(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_boundary, _normals, _colors, _axes, _chart)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_title(p, say), *middle, *_consequence(p, say)]


def _noun(p: Params) -> str:
    round_ = "circular" if p.a == p.b else "elliptic"
    if p.form == "disc":
        return f"a flat {round_} disc"
    if p.form == "cone":
        return f"{'an upside-down' if p.bowl else 'an upright'} {round_} cone without its base"
    name = "bowl" if p.bowl else "dome"
    kind = "a hemisphere" if p.a == p.b == abs(p.rise) and p.form == "ellipsoid" else ""
    if kind:
        return f"{kind} that is open {'at the top' if p.bowl else 'at the bottom'}"
    return f"{say_shape(p)} {name} over {'a circle' if p.a == p.b else 'an ellipse'}"


def say_shape(p: Params) -> str:
    return "a parabolic" if p.form == "paraboloid" else "an ellipsoidal"


def _overview(p: Params, say: Say) -> list[Sentence]:
    noun = _noun(p)
    text = say.pick(
        f"The figure illustrates Stokes's theorem on {noun}.",
        f"A surface with its boundary curve and its normals is shown: {noun}.",
        f"{noun[0].upper()}{noun[1:]} is drawn as an oriented surface, with its boundary curve C.",
        f"For Stokes's theorem, {noun} is drawn together with its boundary C and unit normals n.",
    )
    return [Sentence("overview", text)]


def _title(p: Params, say: Say) -> list[Sentence]:
    field = f"F = {p.field.text()}"
    text = say.pick(
        f"The title gives the field {field}.",
        f"The vector field, printed in the title, is {field}.",
    )
    if p.title_kind == "surface":
        text = say.pick(
            f"The title gives the surface as {equation(p)} and the field as {field}.",
            f"In the title stand the equation {equation(p)} and the field {field}.",
        )
    if p.title_kind == "curl":
        text = f"The title gives the field {field} and its curl, {tuple_text(p.curl)}."
    if p.title_kind == "value":
        text = f"The title gives the field {field} and its circulation around C, which is {over_pi(p)}."
    return [Sentence("labels", text)]


def _boundary(p: Params, say: Say) -> list[Sentence]:
    sense = "counterclockwise" if p.sign > 0 else "clockwise"
    hidden = " and dashed where the surface hides it" if p.hidden_rim else ""
    text = say.pick(
        f"The boundary C is a thick {p.accent_name} line{hidden}, and "
        f"{say.count(len(p.turn_places), 'arrow')} on it run {sense} as seen from above.",
        f"C is drawn in thick {p.accent_name}{hidden}; seen from above, its "
        f"{say.count(len(p.turn_places), 'arrow')} turn {sense}.",
    )
    curve = f"a circle of radius {plain(p.a)}" if p.a == p.b else (
        f"an ellipse with semi-axes {plain(p.a)} along x and {plain(p.b)} along y"
    )  # fmt: skip
    follows = say.pick(
        f"By the scales of the axes it is {curve} at the height z = {plain(p.level)}.",
        f"From the axes it follows that C is {curve} in the plane z = {plain(p.level)}.",
    )
    return [Sentence("structure", text), Sentence("position", follows, "derivable")]


def _normals(p: Params, say: Say) -> list[Sentence]:
    count = say.count(len(p.normal_places), "dark arrow")
    way = "upward" if p.sign > 0 else "downward"
    side = "upper" if p.sign > 0 else "lower"
    text = say.pick(
        f"The orientation is shown by {count} standing on the {side} side of the surface, one of them "
        "labeled n.",
        f"On its {side} side stand {count}, the normals, and one is labeled n.",
    )
    follows = say.pick(
        f"So the surface is oriented {way}, which agrees with the sense of C by the right-hand rule.",
        f"It follows from the right-hand rule that the arrows on C and the {way} normals belong "
        "together.",
    )
    return [Sentence("structure", text), Sentence("reading", follows, "derivable")]


def _colors(p: Params, say: Say) -> list[Sentence]:
    seen_under = p.bowl
    color = say.pick(f"shaded {p.paint}", f"{p.paint} with soft shading")
    if p.paint in ("white", "gray"):
        color = f"{p.paint} with soft gray shading"
    elif seen_under:
        color = f"{p.paint} on its upper side and pale {p.paint} below"
    if p.lines == "same":
        return [Sentence("colours", say.pick(f"The surface is {color}.", f"It is {color}."))]
    text = say.pick(
        f"The surface is {color}, and a net of thin lines covers it.",
        f"Thin lines form a net on the surface, which is {color}.",
    )
    net = f"The net has {say.count(p.bands, 'ring')} of {p.sectors} faces each."
    return [Sentence("colours", text), Sentence("structure", net)]


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
    text = say.pick(
        f"A graph {side} shows the integrand F · r'(t) once around C, with the area between it and zero shaded {p.accent_name}.",
        f"The graph {side} follows F · r'(t) along C for one full turn; the shaded area under it, parts below the axis counted negative, is the circulation.",
    )
    return [Sentence("structure", text)]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    curl, inside = tuple_text(p.curl), over_enclosed(p)
    about = f"about {plain(p.circulation)}"
    why = f"the curl is {curl}" if p.title_kind != "curl" else "the curl is constant"
    if p.title_kind == "value":
        text = say.pick(
            f"It follows from the field that {why}, and the flux of the curl through the surface is "
            f"{about} as well, since C encloses an area of {inside}.",
            f"Since {why} and the area inside C is {inside}, the flux of the curl is {about} too.",
        )
        return [Sentence("reading", text, "derivable")]
    text = say.pick(
        f"It follows that {why} and that the circulation of F around C is {over_pi(p)}, {about}.",
        f"From the field one finds that {why}; with the area {inside} inside C, the circulation comes to "
        f"{over_pi(p)}, {about}.",
        f"Since {why}, Stokes's theorem implies that both integrals equal {over_pi(p)}, {about}, "
        f"whatever the shape of the surface; its own area is about {plain(p.area)}.",
    )
    return [Sentence("reading", text, "derivable")]


def over_enclosed(p: Params) -> str:
    """`6π`: the area inside the boundary."""
    return "π" if p.cap.enclosed == 1 else f"{plain(p.cap.enclosed)}π"
