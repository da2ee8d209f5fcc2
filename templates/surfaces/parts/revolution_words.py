"""Titles and captions of surfaces of revolution."""

from templates.base import Params
from templates.geometry.ticks import plain, triple
from templates.prose import Say, Sentence
from templates.surfaces.parts.profile_curves import KINDS

ACROSS = {"x": "y", "y": "z", "z": "x"}
"""By axis: the coordinate that the profile gives as a function of the one along the axis."""


def curve_of(p: Params) -> str:
    """`y = 1 + 0.5x²`."""
    return f"{ACROSS[p.axis]} = {p.profile.text(p.axis)}"


def heading(p: Params) -> str:
    """The curve, and what the title adds to it."""
    low, high = plain(p.low), plain(p.high)
    curve = rf"${ACROSS[p.axis]} = {p.profile.tex(p.axis)}$, ${low} \leq {p.axis} \leq {high}$"
    around = rf"the ${p.axis}$-axis"
    if p.title_kind == "curve":
        return f"{curve}\nturning about {around}"
    turn = f"turned by {p.sweep}° about {around}"
    if p.title_kind == "turn":
        return f"{curve}\n{turn}"
    if p.title_kind == "area":
        return rf"{curve}" + f"\n{turn}: " + rf"$A \approx {plain(p.area)}$"
    return rf"{curve}" + f"\n{turn}: " + rf"$V \approx {plain(p.volume)}$"


def describe_revolution(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_axes, _faces, _curves, _marks)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_title(p, say), *middle, *_ends(p, say), *_consequence(p, say)]


def _turn(p: Params) -> str:
    return "a full turn" if p.sweep == 360 else f"a turn of {p.sweep}°"


def _overview(p: Params, say: Say) -> list[Sentence]:
    kind = KINDS[p.kind] if p.kind != "line" else "frustum" if p.low_rim and p.high_rim else "cone"
    part = "" if p.sweep == 360 else "part of "
    text = say.pick(
        f"A curve sweeps a surface of revolution about the {p.axis}-axis; it is {part}{say.an(kind)}.",
        f"The figure shows {part}{say.an(kind)}, swept by a curve that turns about the {p.axis}-axis.",
        f"{(part + say.an(kind))[0].upper()}{(part + say.an(kind))[1:]} about the {p.axis}-axis is "
        "drawn in orthographic projection, together with the curve that generates it.",
        f"In a box of coordinate axes stands the surface that a curve makes by turning about the "
        f"{p.axis}-axis, {part}{say.an(kind)}.",
    )
    return [Sentence("overview", text)]


def _title(p: Params, say: Say) -> list[Sentence]:
    curve, range_ = curve_of(p), f"{plain(p.low)} ≤ {p.axis} ≤ {plain(p.high)}"
    text = say.pick(
        f"The title names the curve {curve} for {range_}.",
        f"As the title says, the generating curve is {curve} with {range_}.",
        f"Its profile, given in the title, is {curve}, where {range_}.",
    )
    sentences = [Sentence("labels", text)]
    if p.title_kind == "curve":
        sign = "closed surface" if p.sweep == 360 else "opening that is left"
        turn = say.pick(
            f"From the {sign} it follows that the curve has made {_turn(p)}.",
            f"The {sign} implies that the curve turned all the way round, by 360°."
            if p.sweep == 360
            else f"The {sign} implies a turn of {p.sweep}°.",
        )
        return [*sentences, Sentence("structure", turn, "derivable")]
    turn = say.pick(f"It is turned by {p.sweep}°", f"The turn measures {p.sweep}°")
    added = {
        "turn": "",
        "area": f", and the area of the surface is given as about {plain(p.area)}",
        "volume": f", and the volume swept is given as about {plain(p.volume)}",
    }
    return [*sentences, Sentence("labels", f"{turn}{added[p.title_kind]}.")]


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


def _faces(p: Params, say: Say) -> list[Sentence]:
    color = say.pick(f"shaded {p.paint}", f"{p.paint} with soft shading")
    if p.paint in ("white", "gray"):
        color = f"{p.paint} with soft gray shading"
    elif p.sides == ("inside",):
        color = f"pale {p.paint}"
    elif p.sides == ("inside", "outside"):
        color = say.pick(
            f"{p.paint} outside and pale {p.paint} inside",
            f"shaded {p.paint}, paler where its inner side shows",
        )
    if p.lines == "same":
        text = say.pick(f"The surface is {color}, without lines.", f"It is painted {color}.")
        return [Sentence("colours", text)]
    rows = f"{say.count(p.bands, 'band')} along the axis" if p.bands > 1 else "a single band"
    text = say.pick(
        f"The surface is {color}, and thin lines divide it into {rows} and {p.sectors} strips around it.",
        f"Thin lines cut the surface, {color}, into {rows} of {p.sectors} faces each.",
    )
    return [Sentence("colours", text)]


def _curves(p: Params, say: Say) -> list[Sentence]:
    plane = "".join(sorted(f"{p.axis}{ACROSS[p.axis]}"))
    text = say.pick(
        f"The generating curve lies in the {plane}-plane and is a thick {p.accent_name} line.",
        f"A thick {p.accent_name} line marks the profile in the {plane}-plane.",
        f"The profile, in its first position in the {plane}-plane, is drawn thick and {p.accent_name}.",
    )
    axis = "The axis of the turn is a thin gray line; dark lines follow the rims in sight."
    sentences = [Sentence("structure", text), Sentence("structure", axis)]
    if p.end_seen:
        edge = say.pick(
            "Another dark line shows the curve at the end of its turn.",
            "A dark line runs along the edge where the turn ends, too.",
        )
        sentences.append(Sentence("structure", edge))
    return sentences


def _marks(p: Params, say: Say) -> list[Sentence]:
    if p.marks == "none":
        return []
    text = say.pick(
        f"{p.accent_name[0].upper()}{p.accent_name[1:]} dots labeled A and B mark the ends of the "
        "profile.",
        f"The two ends of the profile are marked by {p.accent_name} dots, A and B.",
    )
    (a, b) = (triple(q) for q in p.points)
    follows = say.pick(
        f"From the formula it follows that A = {a} and B = {b}.",
        f"Computed from the formula, A is {a} and B is {b}.",
    )
    return [Sentence("labels", text), Sentence("position", follows, "derivable")]


def _ends(p: Params, say: Say) -> list[Sentence]:
    first, last = plain(p.low_radius), plain(p.high_radius)
    text = say.pick(
        f"By the formula the distance from the axis is {first} at {p.axis} = {plain(p.low)} and {last} "
        f"at {p.axis} = {plain(p.high)}.",
        f"So the rims have the radii {first}, where {p.axis} = {plain(p.low)}, and {last}, where "
        f"{p.axis} = {plain(p.high)}."
        if p.low_rim and p.high_rim
        else f"It follows that the surface starts with radius {first} at {p.axis} = {plain(p.low)} "
        f"and ends with {last} at {p.axis} = {plain(p.high)}.",
    )
    return [Sentence("reading", text, "derivable")]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    length, mean = plain(p.profile_length), plain(p.mean_radius)
    swept = {
        "area": f"a volume of about {plain(p.volume)} is swept",
        "volume": f"the surface has an area of about {plain(p.area)}",
    }.get(
        p.title_kind,
        f"the surface has an area of about {plain(p.area)} and the volume swept is about "
        f"{plain(p.volume)}",
    )
    text = say.pick(
        f"It follows that the curve is about {length} long, its center of mass is about {mean} from "
        f"the axis, and {swept}.",
        f"Integration gives a curve of length about {length}, on average {mean} from the axis, so that "
        f"{swept}.",
        f"By Pappus's theorem, with a length of about {length} and a mean distance of about {mean} "
        f"from the axis, {swept}.",
    )
    if p.title_kind == "volume":
        text = text.replace("By Pappus's theorem", "By Pappus's theorem for areas")
    return [Sentence("reading", text, "derivable")]
