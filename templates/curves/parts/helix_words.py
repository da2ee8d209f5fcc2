"""Titles and captions of helices."""

from templates.base import Params
from templates.geometry.ticks import factor, plain, triple
from templates.prose import Say, Sentence


def heading(p: Params) -> str:
    """The figure's title; every number in it is a parameter of the curve drawn."""
    name = f"{p.hand.capitalize()}-handed {p.kind} helix"
    if p.title_kind == "none":
        return ""
    if p.title_kind == "name":
        return name
    if p.title_kind == "data":
        width = {
            "circular": f"radius {plain(p.radius)}",
            "elliptic": f"semi-axes {plain(p.x_semi_axis)} and {plain(p.y_semi_axis)}",
            "conical": f"radius from {plain(p.radius)} to {plain(p.last_radius)}",
        }[p.kind]
        return (
            f"{name}\n{width}, pitch {plain(p.pitch)}, {plain(p.turns)} turn{'s' * (p.turns != 1)}"
        )
    return "\n".join(_formula_lines(p))


def _formula_lines(p: Params) -> tuple[str, ...]:
    """The parametric equations and the parameter's range as mathtext."""
    by_turns = p.parameter == "turns"
    angle = r"2\pi u" if by_turns else "t"
    x, y = _terms(p, rf"\cos {angle}", rf"\sin {angle}")
    rise, growth = (_per_turn(p, v, r"%s/(2\pi)") for v in (p.pitch, abs(p.growth)))
    last = plain(p.turns) if by_turns else factor(2 * p.turns, r"\pi")
    ends = rf"0 \leq {'u' if by_turns else 't'} \leq {last}"
    if p.kind == "conical":
        ends = rf"r = {plain(p.radius)} {_sign(p)} {growth},\quad {ends}"
    return rf"$x = {x},\quad y = {y},\quad z = {rise}$", f"${ends}$"


def equation(p: Params) -> str:
    """The parametric equations in plain text, with the range of the parameter."""
    by_turns = p.parameter == "turns"
    angle = "2πu" if by_turns else "t"
    x, y = _terms(p, f"cos {angle}", f"sin {angle}")
    rise, growth = (_per_turn(p, v, "%s/(2π)") for v in (p.pitch, abs(p.growth)))
    ends = f"0 ≤ u ≤ {plain(p.turns)}" if by_turns else f"0 ≤ t ≤ {plain(2 * p.turns)}π"
    radius = f"r = {plain(p.radius)} {_sign(p)} {growth} and " if p.kind == "conical" else ""
    return f"x = {x}, y = {y}, z = {rise} {'with' if radius else 'for'} {radius}{ends}"


def _per_turn(p: Params, value: float, share: str) -> str:
    """`1.5 u`, or `1.5 t` over 2π: what grows by `value` in each turn."""
    return factor(value, "u") if p.parameter == "turns" else share % factor(value, "t")


def _sign(p: Params) -> str:
    return "+" if p.growth > 0 else "-"


def _terms(p: Params, cosine: str, sine: str) -> tuple[str, str]:
    if p.kind == "conical":
        return f"r {cosine}", factor(p.y_sign, f"r {sine}")
    pair = (cosine, sine) if p.x_wave == "cos" else (sine, cosine)
    return factor(p.x_amplitude, pair[0]), factor(p.y_amplitude, pair[1])


def describe_helix(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_axes, _guide, _shadow, _points, _pitch)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_equation(p, say), *middle, *_consequence(p, say)]


def _overview(p: Params, say: Say) -> list[Sentence]:
    helix = say.an(f"{p.kind} helix")
    stroke = "black" if p.palette == "black" else p.palette
    turns = f"{say.number(p.turns)} turn{'s' * (p.turns != 1)}"
    text = say.pick(
        f"{helix.capitalize()} is drawn as {say.an(stroke)} curve in three-dimensional space; it is "
        f"{p.hand}-handed and makes {turns} about the z axis.",
        f"The figure shows a {p.hand}-handed {p.kind} helix, drawn in {stroke}, that winds around "
        f"the z axis through {turns}.",
        f"{say.an(stroke).capitalize()} space curve climbs around the z axis: a {p.hand}-handed {p.kind} helix with "
        f"{turns}.",
        f"Seen in orthographic projection, {say.an(stroke)} {p.kind} helix rises {_sense(p)} (it is "
        f"{p.hand}-handed) and completes {turns} around the z axis.",
        f"This is a three-dimensional plot of {helix} in {stroke}. It is {p.hand}-handed "
        f"and goes around the z axis for {turns}.",
    )
    return [Sentence("overview", text)]


def _sense(p: Params) -> str:
    turning = "counterclockwise" if p.hand == "right" else "clockwise"
    return f"{turning} as seen from above"


def printed(p: Params) -> bool:
    """Whether the title itself states radius, pitch and turns."""
    return p.title_kind in ("data", "angle", "turns")


def _equation(p: Params, say: Say) -> list[Sentence]:
    formula = equation(p)
    if p.title_kind in ("angle", "turns"):
        text = say.pick(
            f"The title gives its parametric equations: {formula}.",
            f"Its equations, printed above the plot, are {formula}.",
            f"As the title states, the curve is {formula}.",
            f"Above the drawing stands the parametrization {formula}.",
        )
        return [Sentence("structure", text)]
    size = {
        "circular": f"radius {plain(p.radius)}",
        "elliptic": f"semi-axes {plain(p.x_semi_axis)} along x and {plain(p.y_semi_axis)} along y",
        "conical": f"a radius that goes from {plain(p.radius)} at the bottom to "
        f"{plain(p.last_radius)} at the top",
    }[p.kind]
    if p.title_kind == "data":
        first = say.pick(
            f"According to the title it has {size} and pitch {plain(p.pitch)}.",
            f"The title states {size} and a pitch of {plain(p.pitch)}.",
        )
        second = say.pick(
            f"It follows that the curve is {formula}.",
            f"A parametrization that follows from these data is {formula}.",
        )
        return [Sentence("structure", first), Sentence("structure", second, "derivable")]
    text = say.pick(
        f"From the axis scales it follows that the helix has {size} and pitch {plain(p.pitch)}, "
        f"that is, {formula}.",
        f"Read against the ticks, the curve has {size} and rises by {plain(p.pitch)} per turn, so "
        f"its equations are {formula}.",
    )
    return [Sentence("structure", text, "derivable")]


def _axes(p: Params, say: Say) -> list[Sentence]:
    if p.frame == "arrows":
        text = say.pick(
            "Instead of a box, thin black arrows labeled x, y, and z start at the origin and mark "
            "the coordinate axes; there are no ticks.",
            "The coordinate axes are black arrows from the origin with the letters x, y, and z at "
            "their tips, without any scale.",
        )
        return [Sentence("position", text)]
    low, high = (plain(v) for v in p.x_limits)
    bottom, top = (plain(v) for v in p.z_limits)
    grid = "with light gridlines on white walls" if p.frame == "grid box" else "without gridlines"
    text = say.pick(
        f"The axes form a box {grid}: x and y both run from {low} to {high}, and z runs from "
        f"{bottom} to {top}.",
        f"The x and y axes cover the range from {low} to {high}, the z axis that from {bottom} to "
        f"{top}; they are drawn as a box {grid}.",
        f"A coordinate box {grid} surrounds the curve, with x and y between {low} and {high} and z "
        f"between {bottom} and {top}, all to the same scale.",
    )
    return [Sentence("position", text)]


def _guide(p: Params, say: Say) -> list[Sentence]:
    if p.guide == "none":
        return []
    if p.guide == "axis":
        text = say.pick(
            "A thin gray dash-dotted line marks the axis of the helix.",
            "The axis of rotation is indicated by a gray dash-dotted vertical line.",
        )
        return [Sentence("structure", text)]
    solid = {"circular": "cylinder", "elliptic": "elliptic cylinder", "conical": "cone frustum"}
    wall = "a translucent gray" if p.guide == "surface" else "the thin gray outline of a"
    if p.guide == "outline" and p.kind == "elliptic":
        wall = "the thin gray outline of an"
    text = say.pick(
        f"The helix lies on {wall} {solid[p.kind]}; where it passes behind, the curve is dashed, "
        f"and in front it is solid.",
        f"The helix is wound on {wall} {solid[p.kind]}, and its hidden parts at the back are dashed while "
        f"those facing the viewer are solid.",
        f"Solid strokes run on the near side and dashed strokes on the far side of {wall} "
        f"{solid[p.kind]} that carries the helix.",
    )
    return [Sentence("structure", text)]


def _shadow(p: Params, say: Say) -> list[Sentence]:
    flat = {"circular": "a circle", "elliptic": "an ellipse", "conical": "a spiral"}[p.kind]
    sentences = []
    if p.shadow in ("floor", "both"):
        where = "the xy-plane" if p.frame == "arrows" else f"the floor z = {plain(p.z_limits[0])}"
        text = say.pick(
            f"Its projection on {where} is {flat}, drawn as a thin gray line.",
            f"A thin gray line shows the shadow of the curve on {where}: {flat}.",
            f"Dropped vertically onto {where}, the helix leaves {flat} in gray.",
        )
        sentences.append(Sentence("structure", text))
    if p.shadow in ("wall", "both"):
        text = say.pick(
            f"A gray dash-dotted wave on the wall y = {plain(p.wall)} is the projection of the "
            "helix along the y axis.",
            f"On the back wall, y = {plain(p.wall)}, the curve is projected as a gray dash-dotted "
            "wave.",
        )
        sentences.append(Sentence("structure", text))
    if p.legend:
        text = say.pick(
            f"A legend below the plot names the helix and its projection{'s' * (p.shadow == 'both')}.",
            "The legend under the axes identifies the curve and what is projected.",
        )
        sentences.append(Sentence("labels", text))
    return sentences


def _points(p: Params, say: Say) -> list[Sentence]:
    if not p.points:
        return []
    count = say.number(len(p.points))
    dots = f"{count} {p.accent_name} dots"
    where = {
        "ends": "the two ends of the curve",
        "turns": "the start and the end of every full turn",
        "half turns": "the start and the end of every half turn",
        "quarter turns": "the start of the first turn and after each quarter of it",
    }[p.marks]
    coordinates = [triple(q) for q in p.points]
    if p.naming == "triples":
        text = say.pick(
            f"{dots.capitalize()} at {where} carry their coordinates, {say.listing(coordinates)}.",
            f"The points {say.listing(coordinates)}, {where}, are marked with {p.accent_name} dots "
            "and labeled with their coordinates.",
        )
        return [Sentence("labels", text)]
    names = [n.strip("$").replace("_", "") for n in p.names]
    text = say.pick(
        f"{dots.capitalize()} labeled {say.listing(names)} mark {where}.",
        f"Points {say.listing(names)}, shown as {p.accent_name} dots, sit at {where}.",
    )
    places = [f"{n} = {q}" for n, q in zip(names, coordinates, strict=True)]
    follows = say.pick(
        f"It follows that {say.listing(places)}.",
        f"From the equations, their coordinates are {say.listing(places)}.",
        f"Their coordinates follow from the curve: {say.listing(places)}.",
    )
    return [Sentence("labels", text), Sentence("position", follows, "derivable")]


def _pitch(p: Params, say: Say) -> list[Sentence]:
    if not p.pitch_mark:
        return []
    text = say.pick(
        f"Beside the curve {say.an(p.accent_name)} dimension line labeled h = {plain(p.pitch)} shows the "
        "pitch, the rise in one turn.",
        f"The pitch is dimensioned at the side in {p.accent_name}: h = {plain(p.pitch)}.",
    )
    return [Sentence("labels", text)]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    length, height = plain(p.arc_length), plain(p.height)
    options = [
        f"It follows that the curve rises by {height} in all and has an arc length of about "
        f"{length}.",
        f"From these data one computes a total rise of {height} and an arc length of about {length}.",
    ]
    if p.kind == "circular":
        bend, twist = plain(p.curvature), plain(p.torsion)
        options.append(
            f"It follows that its curvature is constant, about {bend}, and its torsion about "
            f"{twist}, {'positive' if p.torsion > 0 else 'negative'} as the helix is "
            f"{p.hand}-handed; the arc length is about {length}."
        )
    return [Sentence("reading", say.pick(*options), "derivable")]
