"""Titles and captions of space Lissajous curves."""

from templates.base import Params
from templates.curves.parts.box import box_sentences, formula_sentences
from templates.geometry.ticks import plain, triple
from templates.prose import Say, Sentence


def ratio(p: Params) -> str:
    """The frequencies as `2 : 3 : 5`."""
    return " : ".join(str(n) for n in p.frequencies)


def heading(p: Params) -> str:
    """The figure's title."""
    name: str = {"none": "", "name": f"Lissajous curve {ratio(p)}"}.get(p.title_kind, "")
    return p.curve.heading() if p.title_kind == "formula" else name


def describe_lissajous(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [box_sentences(p, say), *(part(p, say) for part in (_cuboid, _shadows, _marks, _rise))]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [_overview(p, say), *_equation(p, say), *middle, _consequence(p, say)]


def _overview(p: Params, say: Say) -> Sentence:
    if p.coloring == "rise and fall":
        stroke = f"in two colors, {p.palette} and {p.fall_name}"
    else:
        stroke = f"in {p.palette}"
    text = say.pick(
        f"The figure shows a closed Lissajous curve in space, drawn {stroke}.",
        f"Seen in orthographic projection, a space curve made of three sine waves, a Lissajous "
        f"curve, is drawn {stroke}.",
        f"This is a three-dimensional Lissajous figure {stroke}: a closed line that swings to and "
        "fro along x, y, and z.",
        f"Drawn {stroke}, a point that oscillates along all three axes at once leaves a closed "
        "loop, a Lissajous curve in space.",
        f"A single closed line {stroke} weaves through a box of axes: a spatial Lissajous curve.",
    )
    return Sentence("overview", text)


def _equation(p: Params, say: Say) -> list[Sentence]:
    stated = formula_sentences(p, say)
    if p.title_kind != "name":
        return stated
    text = say.pick(
        f'The title reads "Lissajous curve {ratio(p)}" and so names the frequencies along x, y, '
        "and z.",
        f'Above it stands "Lissajous curve {ratio(p)}": the numbers of oscillations along x, y, '
        "and z.",
        f'It is titled "Lissajous curve {ratio(p)}", after its frequencies along x, y, and z.',
    )
    return [Sentence("labels", text), *stated]


def _cuboid(p: Params, say: Say) -> list[Sentence]:
    if p.guide == "none":
        return []
    sides = " by ".join(plain(2 * a) for a in p.amplitudes)
    text = say.pick(
        "A thin gray cuboid encloses the curve, which touches all its faces; the three edges at "
        "its back are dotted.",
        "The curve is inscribed in a cuboid drawn in thin gray lines, three of them, at the back, "
        "dotted.",
        "Gray lines outline the cuboid that the curve just fits into, with the three hidden edges "
        "dotted.",
    )
    follows = say.pick(
        f"It follows from the scales that this cuboid measures {sides}.",
        f"Its edges along x, y, and z imply sizes of {sides}.",
    )
    return [Sentence("structure", text), Sentence("structure", follows, "derivable")]


def _shadows(p: Params, say: Say) -> list[Sentence]:
    if p.shadow == "none":
        return []
    floor = plain(p.floor)
    text = say.pick(
        f"Its projection on the floor z = {floor} is drawn as a solid gray line.",
        f"On the floor, z = {floor}, lies its shadow in solid gray, a plane Lissajous curve.",
        f"Below it, in the plane z = {floor}, a gray line shows the curve as seen from above.",
    )
    if p.shadow == "both":
        wall = f"{p.wall_axis} = {plain(p.wall)}"
        text += say.pick(
            f" A dash-dotted gray line on the back wall {wall} shows its projection along {p.wall_axis}.",
            f" The back wall {wall} carries the projection along {p.wall_axis}, dash-dotted in gray.",
        )
    return [Sentence("structure", text)]


def _marks(p: Params, say: Say) -> list[Sentence]:
    dot = f"{p.accent_name} dot"
    if p.marks == "none":
        return []
    if p.marks == "start":
        text = say.pick(
            f'{say.an(dot).capitalize()} labeled "t = 0" marks the point where a period begins.',
            f'The starting point carries {say.an(dot)} and the label "t = 0".',
        )
        follows = f"It follows from the equations that it lies at {triple(p.points[0])}."
    elif p.marks == "tops":
        if len(p.points) == 1:
            text = say.pick(
                f"The highest point of the curve is marked by {say.an(dot)}.",
                f"{say.an(dot).capitalize()} sits where z is greatest.",
            )
            follows = f"The height there is z = {plain(p.z_amplitude)}, as the equations imply."
        else:
            dots = say.count(len(p.points), dot)
            text = say.pick(
                f"The highest points of the curve are marked by {dots}.",
                f"{dots.capitalize()} sit where z is greatest.",
            )
            follows = f"Their common height is z = {plain(p.z_amplitude)}, as the equations imply."
    else:
        text = say.pick(
            f"Three {dot}s, labeled A, B, and C, divide the period into equal parts, from t = 0 on.",
            f"The letters A, B, and C stand beside {dot}s at t = 0, 2π/3, and 4π/3.",
        )
        named = [f"{n} = {triple(q)}" for n, q in zip(p.names, p.points, strict=True)]
        follows = f"It follows from the equations that {say.listing(named)}, rounded."
    return [Sentence("labels", text), Sentence("position", follows, "derivable")]


def _rise(p: Params, say: Say) -> list[Sentence]:
    if p.coloring != "rise and fall":
        return []
    text = say.pick(
        f"Where the curve rises with growing t it is {p.palette}, where it falls {p.fall_name}, "
        "as a legend below explains.",
        f'A legend below the axes names the {p.palette} stretches "rising" and the '
        f'{p.fall_name} ones "falling".',
        f"Stretches that go up as t grows are {p.palette} and those that go down "
        f'{p.fall_name}; the legend calls them "rising" and "falling".',
    )
    return [Sentence("colours", text)]


def _consequence(p: Params, say: Say) -> Sentence:
    times = ("once", "twice", "three times", "four times", "five times")
    counts = [f"{times[n - 1]} along {c}" for n, c in zip(p.frequencies, "xyz", strict=True)]
    length = plain(p.arc_length)
    text = say.pick(
        f"It follows that in one period of 2π the point swings {say.listing(counts)}, and that it "
        f"covers a length of about {length}.",
        f"The equations imply a period of 2π, within which the point oscillates "
        f"{say.listing(counts)}; the loop is about {length} long.",
        f"From this it follows that the loop closes after 2π, having oscillated "
        f"{say.listing(counts)}, and is about {length} long.",
    )
    return Sentence("reading", text, "derivable")
