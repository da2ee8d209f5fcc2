"""Titles and captions of Riemann columns."""

from templates.base import Params
from templates.geometry.ticks import plain
from templates.prose import Say, Sentence

RULES = {"lower": "Lower", "upper": "Upper", "midpoint": "Midpoint", "corner": "Corner"}


def heading(p: Params) -> str:
    """The function drawn, and the sum."""
    first = f"$z = {p.function.tex()}$"
    rule = f"{RULES[p.rule]} sum"
    domain = rf"$[{_ends(p.x_range)}] \times [{_ends(p.y_range)}]$"
    if p.title_kind == "formula":
        return f"{first}\n{rule} over {domain}"
    counts = f"{p.columns_x} × {p.columns_y} columns"
    if p.title_kind == "counts":
        return f"{first}\n{rule} with {counts} over {domain}"
    equals = "=" if p.sum_exact else r"\approx"
    return f"{first}\n{rule} of {counts}: $S {equals} {plain(p.riemann_sum)}$"


def note(p: Params) -> str:
    """The volume of the column singled out, computed under the figure."""
    if not p.accent_cell:
        return ""
    x, y, height = (plain(v) for v in p.accent_point)
    area, volume = plain(p.cell_area), plain(p.accent_volume)
    sign = "=" if round(p.accent_volume, 3) == p.accent_volume == round(
        float(height) * p.cell_area, 6
    ) else r"\approx"  # fmt: skip
    return rf"$f({x},\,{y})\,\Delta A = {height} \cdot {area} {sign} {volume}$"


def _ends(interval: tuple[float, float]) -> str:
    return ",\\, ".join(plain(v) for v in interval)


def describe_columns(p: Params, say: Say) -> list[Sentence]:
    """What to say about the figure, most important first."""
    body = [part(p, say) for part in (_rule, _axes, _colors, _accent, _surface)]
    say.rng.shuffle(body)
    middle = [sentence for group in body for sentence in group]
    return [*_overview(p, say), *_title(p, say), *middle, *_consequence(p, say)]


def _grid(p: Params) -> str:
    return f"{p.columns_x} columns along x and {p.columns_y} along y"


def _overview(p: Params, say: Say) -> list[Sentence]:
    f = p.function.text()
    kind = f"{'an' if p.rule == 'upper' else 'a'} {p.rule} Riemann sum"
    text = say.pick(
        f"The figure illustrates {kind} for the function z = {f} with rectangular columns, "
        f"{_grid(p)}.",
        f"Rectangular columns stand side by side on a rectangle of the xy-plane, {_grid(p)}; they "
        f"represent {kind} of z = {f}.",
        f"A three-dimensional diagram shows the volume under z = {f} approximated by upright boxes "
        f"({_grid(p)}), {kind}.",
        f"This is {kind} for z = {f}, drawn in orthographic projection as a block of upright "
        f"boxes: {_grid(p)}.",
    )
    return [Sentence("overview", text)]


def _title(p: Params, say: Say) -> list[Sentence]:
    domain = f"[{_plain_ends(p.x_range)}] × [{_plain_ends(p.y_range)}]"
    if p.title_kind == "sum":
        about = "" if p.sum_exact else "about "
        text = say.pick(
            f"The title states the function and the value of the sum, S = {about}"
            f"{plain(p.riemann_sum)}.",
            f"According to the title the sum comes to {about}{plain(p.riemann_sum)}.",
        )
        side = Sentence(
            "position",
            say.pick(
                f"From the ticks, the base rectangle is {domain}.",
                f"It follows from the axis scales that the base is {domain}.",
            ),
            "derivable",
        )
        return [Sentence("labels", text), side]
    text = say.pick(
        f"The base is the rectangle {domain}, as the title says.",
        f"In the title stand the function and its domain {domain}.",
        f"The columns fill the domain {domain} named in the title.",
    )
    return [Sentence("labels", text)]


def _plain_ends(interval: tuple[float, float]) -> str:
    return ", ".join(plain(v) for v in interval)


def _rule(p: Params, say: Say) -> list[Sentence]:
    value = {
        "lower": "the least value of the function on its cell",
        "upper": "the greatest value of the function on its cell",
        "midpoint": "the value of the function at the center of its cell",
        "corner": "the value of the function at that corner of its cell where x and y are least",
    }[p.rule]
    w, d = plain(p.cell_width), plain(p.cell_depth)
    text = say.pick(
        f"Each column reaches up to {value}.",
        f"Every box is as tall as {value}.",
        f"The height of a column is {value}.",
    )
    cells = say.pick(
        f"It follows that every cell measures {w} along x and {d} along y, an area of "
        f"{plain(p.cell_area)}.",
        f"Dividing the rectangle evenly gives cells of {w} by {d}, with area {plain(p.cell_area)}.",
    )
    return [Sentence("structure", text), Sentence("structure", cells, "derivable")]


def _axes(p: Params, say: Say) -> list[Sentence]:
    x, y, z = (
        f"from {plain(low)} to {plain(high)}" for low, high in (p.x_limits, p.y_limits, p.z_limits)
    )
    grid = "white walls with a light grid" if p.frame == "grid box" else "plain white walls"
    text = say.pick(
        f"The axes box has {grid}; x runs {x}, y {y}, and z {z}.",
        f"Axes and {grid} frame the drawing: x {x}, y {y}, and z {z}, in equal units.",
        f"The x-axis goes {x}, the y-axis {y}, and the z-axis {z}, on {grid}.",
    )
    return [Sentence("position", text)]


def _colors(p: Params, say: Say) -> list[Sentence]:
    text = say.pick(
        f"The columns are {p.palette} in several tones, palest on top, with thin dark edges.",
        f"All {'other ' if p.accent_cell else ''}boxes are colored {p.palette}, lighter on their tops "
        "than on their sides, and outlined in dark gray.",
        f"Tops and sides are distinguished by lighter and darker {p.palette}, and all edges are thin "
        "and dark.",
    )
    return [Sentence("colours", text)]


def _accent(p: Params, say: Say) -> list[Sentence]:
    if not p.accent_cell:
        return []
    x, y, height = (plain(v) for v in p.accent_point)
    text = say.pick(
        f"One column on the side facing the viewer is {p.accent_name}; the line below the figure "
        f"computes its volume as f({x}, {y}) ΔA = {height} · {plain(p.cell_area)}, which gives "
        f"{plain(p.accent_volume)}.",
        f"A single {p.accent_name} column stands out, and its volume is worked out underneath: the "
        f"height f({x}, {y}) = {height} times the cell area {plain(p.cell_area)} gives "
        f"{plain(p.accent_volume)}.",
    )
    return [Sentence("labels", text)]


def _surface(p: Params, say: Say) -> list[Sentence]:
    if p.layout == "columns":
        return []
    if p.layout == "overlay":
        text = say.pick(
            f"The graph itself is laid over the columns as a translucent {p.sheet_name} sheet with a "
            "darker rim; no column pierces it.",
            f"Above the boxes floats the surface, a see-through {p.sheet_name} sheet whose boundary is "
            "drawn in a darker tone.",
        )
    else:
        text = say.pick(
            f"To the left, on axes of the same size, the surface is shown by itself in "
            f"{p.sheet_name}, with the lines that divide the domain drawn on it; the columns are on "
            "the right.",
            f"There are a left and a right panel with equal axes: the {p.sheet_name} surface crossed "
            "by the cell lines, and the block of columns.",
        )
    return [Sentence("structure", text)]


def _consequence(p: Params, say: Say) -> list[Sentence]:
    total = f"{'' if p.sum_exact else 'about '}{plain(p.riemann_sum)}"
    error = f"{'large' if p.too_large else 'small'} by about {plain(p.error)}"
    count = p.columns_x * p.columns_y
    first = say.pick(
        f"It follows that the {count} columns add up to {total}",
        f"Adding up all {count} columns, one obtains {total}",
        f"From the formula one computes a sum of {total} for the {count} columns",
    )
    if p.equal:
        second = say.pick(
            "which is also the exact value of the integral",
            "exactly the volume under the surface",
        )
    else:
        second = say.pick(
            f"while the double integral is about {plain(p.volume)}, so the sum is too {error}",
            f"but the exact volume is about {plain(p.volume)}: the sum is too {error}",
        )
    text = f"{first}, {second}."
    return [Sentence("reading", text, "derivable")]
