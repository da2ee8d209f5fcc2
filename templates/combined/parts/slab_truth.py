"""Facts of a slab with columns, and the second way to each of them."""

from collections.abc import Sequence

import numpy as np

from templates.base import Params
from templates.combined.parts.blocks import neat, surface, surface_by_differences
from templates.combined.parts.slabs import building_cells
from tracer.facts import Fact


def slab_facts(p: Params) -> list[Fact]:
    """Sums over slab and columns; lengths, areas and volumes in the printed unit."""
    k, unit = p.unit_length, p.unit
    square, cubic = (unit and f"{unit}{sign}" for sign in "²³")
    width, depth, thickness = p.slab
    columns = p.building["columns"]
    _, _, dx, dy, _ = columns[0]
    heights = [c[4] for c in columns]
    volume = width * depth * thickness + sum(c[2] * c[3] * c[4] for c in columns)
    walls = 2 * (width + depth) * thickness + sum(2 * (c[2] + c[3]) * c[4] for c in columns)
    places = [[neat(c[0] * k), neat(c[1] * k)] for c in columns]
    return [
        Fact("slab_width", neat(width * k), "visible", unit),
        Fact("slab_depth", neat(depth * k), "visible", unit),
        Fact("slab_thickness", neat(thickness * k), "visible", unit),
        Fact("column_count", len(columns), "visible"),
        Fact("columns_across", len({c[0] for c in columns}), "visible"),
        Fact("columns_deep", len({c[1] for c in columns}), "visible"),
        Fact("column_width", neat(dx * k), "visible", unit),
        Fact("column_depth", neat(dy * k), "visible", unit),
        Fact("column_heights", [neat(h * k) for h in heights], "visible", unit),
        Fact("column_positions", places, "visible" if p.plan else "latent", unit),
        Fact("total_height", neat((thickness + max(heights)) * k), "derivable", unit),
        Fact("volume", neat(volume * k**3), "derivable", cubic),
        Fact("surface_area", neat((2 * width * depth + walls) * k**2), "derivable", square),
        Fact("area_without_base", neat((width * depth + walls) * k**2), "derivable", square),
        Fact("elevation", p.elev, "derivable", "degrees"),
        Fact("azimuth", p.azim, "latent", "degrees"),
        *([Fact("plan_squares", width * depth, "derivable")] if p.plan else []),
        *([Fact("square_length", neat(k), "derivable", unit)] if p.plan else []),
    ]


def recheck(p: Params, facts: Sequence[Fact]) -> list[str]:
    """The same from the unit cubes: counted, and their faces that nothing touches."""
    known = {f.name: f.value for f in facts}
    cells, k = building_cells(p.building), p.unit_length
    width, depth, _ = p.slab
    tall = max(z for _, _, z in cells) + 1
    expected = {
        "volume": len(cells) * k**3,
        "surface_area": surface(cells) * k**2,
        "area_without_base": (surface_by_differences(cells) - width * depth) * k**2,
        "total_height": tall * k,
        "slab_width": (max(x for x, _, _ in cells) + 1) * k,
        "slab_depth": (max(y for _, y, _ in cells) + 1) * k,
    }
    problems = [
        f"{name} is {known[name]}, the cubes give {value}"
        for name, value in expected.items()
        if abs(known[name] - value) > 1e-9 * max(1, value)
    ]
    tops = np.zeros((width, depth), int)
    for x, y, z in cells:
        tops[x, y] = max(tops[x, y], z + 1)
    raised = int((tops > p.slab[2]).sum()) * k**2
    if abs(raised - known["column_count"] * known["column_width"] * known["column_depth"]) > 1e-6:
        problems.append(f"columns cover {raised} of the slab")
    return problems
