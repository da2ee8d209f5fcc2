"""Titles and captions of torus knots."""

from templates.base import Params
from templates.geometry.ticks import factor, plain
from templates.prose import Say, Sentence

NAMES = {(2, 3): "trefoil", (2, 5): "cinquefoil"}


def heading(p: Params) -> str:
    """The figure's title."""
    if p.title_kind == "none":
        return ""
    name = f"({p.around_axis}, {p.around_tube}) torus knot"
    if p.title_kind == "name":
        return name
    distance, axis, height = _parts(p)
    x, y = (rf"({distance})\{f} {axis}" for f in ("cos", "sin"))
    return f"$x = {x},\\quad y = {y}$\n$z = {height},\\quad 0 \\leq t \\leq 2\\pi$"


def _parts(p: Params) -> tuple[str, str, str]:
    """Distance from the axis, angle around it, and height, as mathtext."""
    tube = factor(p.around_tube, "t")
    swing = factor(p.tube_radius, rf"\cos {tube}")
    height = factor(p.height_factor, rf"\sin {tube}")
    return f"{plain(p.core_radius)} + {swing}", factor(p.around_axis, "t"), height


def equation(p: Params) -> str:
    """The parametric equations in plain text."""
    tube, turn = f"{p.around_tube}t", f"{p.around_axis}t"
    distance = f"({plain(p.core_radius)} + {factor(p.tube_radius, f'cos {tube}')})"
    height = factor(p.height_factor, f"sin {tube}")
    return f"x = {distance} cos {turn}, y = {distance} sin {turn}, z = {height} with 0 ≤ t ≤ 2π"


def describe_knot(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_axes, _guide, _marks, _strands)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_equation(p, say), *middle, *_consequence(p, say)]


def _overview(p: Params, say: Say) -> list[Sentence]:
    color = "several colors, one for each arc" if p.arc_colors else p.palette
    crossings = say.count(p.crossings, "crossing")
    name = NAMES.get((p.around_axis, p.around_tube))
    known = f", a {name}," if name else ""
    seen = "steeply" if p.elev >= 50 else "obliquely"
    text = say.pick(
        f"A closed space curve{known} winds around an invisible torus and is drawn in {color}; "
        f"its picture has {crossings}.",
        f"The figure shows a torus knot{known} in {color}, seen {seen} from above in orthographic "
        f"projection, with {crossings}.",
        f"This is a three-dimensional drawing of a knotted closed curve{known} that runs on a torus "
        f"about the z axis, drawn in {color}; it shows {crossings}.",
        f"Drawn in {color}, a torus knot{known} circles the z axis; {crossings} can be counted in the "
        "picture.",
    )
    return [Sentence("overview", text)]


def _equation(p: Params, say: Say) -> list[Sentence]:
    turns = (
        f"{_times(p.around_axis, say)} around the z axis while it winds "
        f"{_times(p.around_tube, say)} around the tube"
    )
    if p.title_kind == "formula":
        text = say.pick(
            f"The equations in the title are {equation(p)}.",
            f"Its parametrization, printed above, is {equation(p)}.",
        )
        return [
            Sentence("structure", text),
            Sentence("structure", f"It follows that it goes {turns}.", "derivable"),
        ]
    sizes = (
        f"the core circle of the torus has radius {plain(p.core_radius)} and its tube radius "
        f"{plain(p.tube_radius)}"
    )
    if p.title_kind == "name":
        text = say.pick(
            f"The title calls it a ({p.around_axis}, {p.around_tube}) torus knot: it goes {turns}.",
            f"It is named a ({p.around_axis}, {p.around_tube}) torus knot in the title, so it runs "
            f"{turns}.",
        )
        return [
            Sentence("structure", text),
            *(
                []
                if p.frame == "bare"
                else [Sentence("structure", _scaled(sizes, say), "derivable")]
            ),
        ]
    follows = f"Following the strand, one finds that it goes {turns}."
    scaled = [] if p.frame == "bare" else [Sentence("structure", _scaled(sizes, say), "derivable")]
    return [Sentence("structure", follows, "derivable"), *scaled]


def _times(count: int, say: Say) -> str:
    return "twice" if count == 2 else say.count(count, "time")


def _scaled(sizes: str, say: Say) -> str:
    return say.pick(
        f"From the axis scales it follows that {sizes}.",
        f"Measured against the ticks, {sizes}.",
    )


def _axes(p: Params, say: Say) -> list[Sentence]:
    if p.frame == "bare":
        text = say.pick(
            "There are no axes, ticks, or frame; the knot stands alone on a white page.",
            "No axes, ticks, or frame are drawn around it.",
        )
        return [Sentence("position", text)]
    low, high = (plain(v) for v in p.x_limits)
    bottom, top = (plain(v) for v in p.z_limits)
    grid = "a light grid" if p.frame == "grid box" else "no grid"
    text = say.pick(
        f"It sits in a box of axes with {grid}: x and y from {low} to {high}, z from {bottom} to {top}.",
        f"The axes, labeled x, y, and z, form a box with {grid}; the first two run from {low} to {high}, "
        f"the vertical one from {bottom} to {top}.",
    )
    return [Sentence("position", text)]


def _guide(p: Params, say: Say) -> list[Sentence]:
    if p.guide == "none":
        return []
    text = {
        "circles": say.pick(
            "Two gray dotted circles mark the inner and the outer equator of the torus.",
            "The inner and the outer equator of the torus are indicated by gray dotted circles.",
        ),
        "core": say.pick(
            "A gray dashed circle is the core of the torus, around which the strand winds.",
            "The core circle inside the tube is drawn dashed in gray.",
        ),
        "axis": say.pick(
            "A gray dash-dotted line along the z axis is the axis of the torus.",
            "The axis of the torus appears as a short gray dash-dotted line.",
        ),
    }[p.guide]
    return [Sentence("structure", text)]


def _marks(p: Params, say: Say) -> list[Sentence]:
    if p.marks == "none":
        return []
    dots = say.count(p.around_tube, f"{p.accent_name} dot")
    text = say.pick(
        f"{dots.capitalize()} sit on the outermost points of the curve.",
        f"{dots.capitalize()} show which points of the curve are farthest from the z axis.",
    )
    return [Sentence("labels", text)]


def _strands(p: Params, say: Say) -> list[Sentence]:
    arcs = say.count(len(p.arcs), "separate arc")
    text = say.pick(
        f"Wherever one strand passes under another it is interrupted, so the line consists of {arcs}.",
        f"Small gaps show which strand runs underneath; they divide the drawing into {arcs}.",
        f"At each crossing the lower strand is broken, which leaves {arcs}.",
    )
    return [Sentence("structure", text)]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    number = say.number(p.crossing_number)
    text = say.pick(
        f"It follows from the winding numbers that no drawing of this knot has fewer than {number} "
        "crossings.",
        f"The crossing number of such a knot follows from the windings: it is {number}.",
    )
    if p.title_kind == "formula":
        text += f" The curve is about {plain(p.arc_length)} long."
    return [Sentence("reading", text, "derivable")]
