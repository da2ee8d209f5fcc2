"""Titles and captions of patches of a sphere."""

from templates.base import Params
from templates.geometry.ticks import plain
from templates.prose import Say, Sentence


def heading(p: Params) -> str:
    """What stands above the figure."""
    radius = f"$R = {plain(p.radius)}$"
    if p.title_kind == "name":
        return f"Patch of a sphere, {radius}"
    if p.title_kind == "formula":
        law = r"$A = R^2\,\Delta\lambda\,(\sin\varphi_2 - \sin\varphi_1)$"
        return f"{law}\n{radius}"
    if p.title_kind == "area":
        return rf"Sphere with {radius}, patch of area $A \approx {plain(p.area)}$"
    return f"Sphere with {radius}: {plain(p.share)} % of its surface"


def describe_patch(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_grid, _colors, _axes, _spokes)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_bounds(p, say), *middle, *_consequence(p, say)]


def _overview(p: Params, say: Say) -> list[Sentence]:
    r = plain(p.radius)
    patch = "a patch that reaches up to the north pole" if p.pole else "a patch"
    text = say.pick(
        f"On a sphere of radius {r}, {patch} between parallels and meridians is singled out.",
        f"The figure shows a sphere with radius {r} and on it {patch}, bounded by circles of latitude "
        "and longitude.",
        f"A globe of radius {r} is drawn in orthographic projection; {patch} of its latitude and "
        "longitude grid is filled.",
        f"This is {patch} of a sphere with R = {r}, cut out by lines of latitude and longitude.",
    )
    return [Sentence("overview", text)]


def _side(value: int, east_west: bool) -> str:
    value = (value + 180) % 360 - 180 if east_west else value
    if value in (0, -180):
        return f"{abs(value)}°" + ("" if east_west else " (the equator)")
    words = ("east", "west") if east_west else ("north", "south")
    return f"{abs(value)}° {words[0] if value > 0 else words[1]}"


def _bounds(p: Params, say: Say) -> list[Sentence]:
    south, west, east = _side(p.south, False), _side(p.west, True), _side(p.east, True)
    if p.pole:
        text = say.pick(
            f"Its labels give the parallel {south} and the meridians {west} and {east}.",
            f"The meridians labeled {west} and {east} run from the parallel at {south} to the pole.",
        )
    else:
        north = _side(p.north, False)
        text = say.pick(
            f"Labels at its sides read {south} and {north} for the parallels, {west} and {east} for "
            "the meridians.",
            f"It lies between the parallels {south} and {north} and between the meridians {west} and "
            f"{east}, as the labels say.",
            f"The lower side is labeled {south}, the upper one {north}, and the others {west} and "
            f"{east}.",
        )
    follows = say.pick(
        f"So it spans {p.north - p.south}° of latitude and {p.east - p.west}° of longitude.",
        f"It follows that the patch is {p.east - p.west}° wide in longitude and {p.north - p.south}° "
        "high in latitude.",
    )
    return [Sentence("labels", text), Sentence("structure", follows, "derivable")]


def _grid(p: Params, say: Say) -> list[Sentence]:
    if p.rows * p.columns == 1:
        return []
    rows, columns = say.count(p.rows, "row"), say.count(p.columns, "column")
    text = say.pick(
        f"Thin lines divide the patch into {rows} and {columns} of cells.",
        f"The patch is ruled into {rows} of {say.count(p.columns, 'cell')} each.",
    )
    follows = say.pick(
        f"Dividing the angles, every cell measures {p.patch.step}° by {p.patch.step}°.",
        f"It follows that the cells are {p.patch.step}° wide and {p.patch.step}° high.",
    )
    return [Sentence("structure", text), Sentence("structure", follows, "derivable")]


def _colors(p: Params, say: Say) -> list[Sentence]:
    fill = "light gray" if p.paint in ("white", "gray") else p.paint
    ball = "white" if p.paint in ("white", "gray") else f"pale {p.paint}"
    border = p.accent_name
    text = say.pick(
        f"The patch is {fill} with a thick {border} border on a {ball} ball.",
        f"A thick {border} line surrounds the patch, which is {fill}, while the ball is {ball}.",
        f"The ball is {ball}; the patch on it is {fill} and has a {border} border.",
    )
    if p.spacing:
        lines = say.pick(
            f"Gray parallels and meridians every {p.spacing}° cover the near side of the ball",
            f"On the near side, thin gray lines of latitude and longitude run every {p.spacing}°",
        ) + (", and dotted ones the far side." if p.far_lines else ".")
    else:
        lines = say.pick("The ball carries no other lines.", "No other lines are on the ball.")
    return [Sentence("colours", text), Sentence("structure", lines)]


def _axes(p: Params, say: Say) -> list[Sentence]:
    letters = sorted((*p.front_axes, *p.back_axes))
    names = say.listing([f"{a}-axis" for a in letters])
    text = say.pick(
        f"Arrows for the {names} leave the ball.",
        f"Outside the ball, arrows show the {names}.",
    )
    return [Sentence("position", text)]


def _spokes(p: Params, say: Say) -> list[Sentence]:
    if not p.spokes:
        return []
    corners = say.count(len(p.corners), "corner")
    text = say.pick(
        f"Dashed radii join the center of the sphere, a small dot, to the {corners} of the patch.",
        f"From a dot at the center of the sphere, dashed lines run to the {corners} of the patch.",
    )
    return [Sentence("structure", text)]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    area, share = (
        f"an area of about {plain(p.area)}",
        f"about {plain(p.share)} % of the whole sphere",
    )
    lengths = f"about {plain(p.side_length)} along the meridians"
    parallels = f"about {plain(p.south_length)} along the parallel"
    if not p.pole:
        parallels = (
            f"about {plain(p.south_length)} along its lower and {plain(p.north_length)} along its "
            "upper parallel"
        )
    known = {"area": f"covers {share}", "share": f"has {area}"}.get(
        p.title_kind, f"has {area}, {share}"
    )
    text = say.pick(
        f"It follows that the patch {known}; its sides measure {lengths} and {parallels}.",
        f"From the radius and the angles one computes that the patch {known}. Its sides then measure "
        f"{lengths} and {parallels}.",
        f"Computed from these angles, the patch {known}, and its solid angle is about "
        f"{plain(p.solid_angle)} steradians.",
    )
    sentences = [Sentence("reading", text, "derivable")]
    if p.title_kind in ("area", "share"):
        given = (
            f"The title states an area of about {plain(p.area)}."
            if p.title_kind == "area"
            else f"According to the title the patch is {plain(p.share)} % of the surface."
        )
        sentences.insert(0, Sentence("labels", given))
    return sentences
