"""Facts of a Riemann sum, their second computation, and the comparison with what was drawn."""

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.drawn import (
    hexa,
    numbers_in,
    vertices,
    wrong_axes,
    wrong_texts,
    wrong_ticks,
)
from templates.geometry.quadrature import gauss2
from templates.surfaces.parts.graphs import steepness
from tracer.facts import Fact, Visibility
from tracer.trace import Element, Trace

Array = NDArray[np.float64]
Box = tuple[float, float, float, float, float]
"""x0, x1, y0, y1 and height of a column."""
Cell = tuple[int, int]


def columns_facts(p: Params) -> list[Fact]:
    stated: Visibility = "visible" if p.title_kind == "sum" else "derivable"
    facts = [
        Fact("function", p.function.text(), "visible"),
        Fact("rule", p.rule, "visible"),
        Fact("columns_x", p.columns_x, "visible"),
        Fact("columns_y", p.columns_y, "visible"),
        Fact("columns", p.columns_x * p.columns_y, "derivable"),
        Fact("x_range", list(p.x_range), "derivable" if p.title_kind == "sum" else "visible"),
        Fact("y_range", list(p.y_range), "derivable" if p.title_kind == "sum" else "visible"),
        Fact("cell_size", [p.cell_width, p.cell_depth], "derivable"),
        Fact("cell_area", p.cell_area, "visible" if p.accent_cell else "derivable"),
        Fact("heights", [list(row) for row in p.heights], "derivable"),
        Fact("riemann_sum", p.riemann_sum, stated),
        Fact("exact_volume", p.volume, "derivable"),
        Fact("error", p.error, "derivable"),
        Fact("axis_limits", [*p.x_limits, *p.y_limits, *p.z_limits], "visible"),
        Fact("column_color", p.palette, "visible"),
        Fact("camera_elevation", p.elev, "derivable", "degrees"),
        Fact("camera_azimuth", p.azim, "derivable", "degrees"),
    ]
    if p.accent_cell:
        facts.append(Fact("accent_point_and_height", list(p.accent_point), "visible"))
        facts.append(Fact("accent_volume", round(p.accent_volume, 3), "visible"))
    return facts


def expected_boxes(p: Params) -> dict[Cell, Box]:
    """Columns from dense sampling of the function on every cell."""
    boxes = {}
    share = np.linspace(0, 1, 13)
    for i in range(p.columns_x):
        for j in range(p.columns_y):
            x0 = p.x_range[0] + i * p.cell_width
            y0 = p.y_range[0] + j * p.cell_depth
            values = p.function(x0 + share[:, None] * p.cell_width, y0 + share * p.cell_depth)
            height = {
                "lower": values.min(),
                "upper": values.max(),
                "midpoint": values[6, 6],
                "corner": values[0, 0],
            }[p.rule]
            boxes[i, j] = (x0, x0 + p.cell_width, y0, y0 + p.cell_depth, float(height))
    return boxes


def check_columns(p: Params) -> list[str]:
    """Sum by sampling, volume by quadrature, and the order in which they must stand."""
    problems = []
    boxes = expected_boxes(p)
    total = sum((x1 - x0) * (y1 - y0) * h for x0, x1, y0, y1, h in boxes.values())
    if abs(total - p.riemann_sum) > 6e-4:
        problems.append(f"Riemann sum {p.riemann_sum}, by sampling {total}")
    drawn = np.array([boxes[i, j][4] for i in range(p.columns_x) for j in range(p.columns_y)])
    if np.abs(drawn - np.ravel(p.heights)).max() > 1e-9:
        problems.append("column heights differ from sampled ones")
    volume = gauss2(p.function, p.x_range, p.y_range, 2)
    if abs(volume - p.volume) > 6e-4:
        problems.append(f"volume {p.volume}, by quadrature {volume}")
    if abs(abs(total - volume) - p.error) > 6e-4:
        problems.append(f"error {p.error}, recomputed {abs(total - volume)}")
    wrong_side = {"lower": total > volume + 1e-9, "upper": total < volume - 1e-9}
    if wrong_side.get(p.rule):
        problems.append(f"a {p.rule} sum of {total} for a volume of {volume}")
    if p.rule == "midpoint":
        bends = [2 * abs(c) for i, j, c in p.function.terms if i == 2 or j == 2]
        area = float(np.ptp(p.x_range) * np.ptp(p.y_range))
        bound = area * sum(bends) * max(p.cell_width, p.cell_depth) ** 2 / 24
        if abs(total - volume) > bound + 1e-9:
            problems.append(f"midpoint error {total - volume} beyond its bound {bound}")
    if p.accent_cell:
        x0, x1, y0, y1, height = boxes[p.accent_cell]
        if abs((x1 - x0) * (y1 - y0) * height - p.accent_volume) > 1e-6:
            problems.append(f"the single column has volume {p.accent_volume}, not {height}·area")
    return problems


TONES = ((4, 5), (2, 3), (0, 1))
"""Which tone the two sides across x, y and z have, the lower side first."""


def compare_columns(p: Params, trace: Trace) -> list[str]:
    """Disagreements between the drawn figure and the sum promised."""
    letters = ["$x$", "$y$", "$z$", p.title, p.note]
    problems = wrong_texts(trace, [t for t in letters if t]) + wrong_axes(trace, p.camera)
    for axes in trace.axes:
        problems += wrong_ticks(axes, (p.x_ticks, p.y_ticks, p.z_ticks))
    if p.frame == "plain box" and trace.select(role="grid"):
        problems.append("the plain box has a grid")
    panels = 2 if p.layout == "pair" else 1
    if len(trace.axes) != panels:
        return [*problems, f"{len(trace.axes)} axes, expected {panels}"]
    faces = [e for e in trace.elements if e.kind == "face" and e.counted and e.axes == panels - 1]
    columns = _columns(p, faces)
    boxes = expected_boxes(p)
    off = [
        cell
        for cell, box in boxes.items()
        if cell not in columns or not np.allclose(columns[cell][0], box, atol=1e-5)
    ]
    if off or len(columns) != len(boxes):
        return [*problems, f"{len(off)} of {len(boxes)} columns are not drawn as computed"]
    groups = {cell: group for cell, (_, group) in columns.items()}
    problems += _wrong_colors(p, groups) + _wrong_order(p, groups)
    total = sum((b[1] - b[0]) * (b[3] - b[2]) * b[4] for b, _ in columns.values())
    if p.title_kind == "sum" and abs(numbers_in(p.title)[-1] - total) > 2e-3:
        problems.append(f"the title says {p.title!r}, the drawn columns add up to {total}")
    return problems + _wrong_sheet(p, trace)


def _columns(p: Params, faces: list[Element]) -> dict[Cell, tuple[Box, list[Element]]]:
    """Faces gathered into columns by the artist that drew them; incomplete boxes are left out."""
    artists: dict[int | None, list[Element]] = defaultdict(list)
    for face in faces:
        artists[face.group].append(face)
    columns = {}
    for group in artists.values():
        nodes = np.concatenate([vertices(f) for f in group])
        low, high = nodes.min(axis=0), nodes.max(axis=0)
        whole = len(group) == 6 and abs(low[2]) < 1e-9
        if whole and all(_axis_parallel(vertices(f)) for f in group):
            middle = (low + high)[:2] / 2 - (p.x_range[0], p.y_range[0])
            i, j = (int(k) for k in middle // (p.cell_width, p.cell_depth))
            columns[i, j] = ((low[0], high[0], low[1], high[1], high[2]), group)
    return columns


def _axis_parallel(corners: Array) -> bool:
    return len(corners) in (4, 5) and int((np.ptp(corners, axis=0) < 1e-9).sum()) == 1


def _wrong_colors(p: Params, columns: Mapping[Cell, list[Element]]) -> list[str]:
    problems = []
    for cell, group in columns.items():
        tones = p.accent_tones if cell == p.accent_cell else p.tones
        middle = np.concatenate([vertices(f) for f in group]).mean(axis=0)
        for face in group:
            way = vertices(face).mean(axis=0) - middle
            axis = int(np.abs(way).argmax())
            tone = tones[TONES[axis][int(way[axis] > 0)]]
            if face.facecolor != hexa(tone):
                problems.append(f"a side of column {cell} is {face.facecolor}, not {tone}")
    return problems[:3]


def _wrong_order(p: Params, columns: Mapping[Cell, list[Element]]) -> list[str]:
    """No column may be painted before one that lies behind it in both directions."""
    painted = sorted((min(f.paint for f in group), cell) for cell, group in columns.items())
    order = np.array([cell for _, cell in painted]) * np.sign(p.camera.toward[:2])
    for k, cell in enumerate(order):
        if np.any((order[k + 1 :] <= cell).all(axis=1)):
            return [f"column {painted[k][1]} is painted before one that it covers"]
    return []


def _wrong_sheet(p: Params, trace: Trace) -> list[str]:
    meshes = [e for e in trace.elements if e.kind == "mesh" and e.counted]
    if p.layout == "columns":
        return ["a surface is drawn that is not announced"] if meshes else []
    if len(meshes) != 1:
        return [f"{len(meshes)} surfaces are drawn, expected 1"]
    problems = []
    if steepness(p) > 1:
        problems.append("a line of sight meets the surface twice")
    ink = p.sheet_ink if p.layout == "overlay" else p.ink
    lines = [vertices(e) for e in trace.select("line") if e.counted and e.edgecolor == hexa(ink)]
    expected = 4 if p.layout == "overlay" else p.columns_x + p.columns_y + 2
    if len(lines) != expected:
        problems.append(f"{len(lines)} lines on the surface, expected {expected}")
    for nodes in lines:
        if np.abs(p.function(nodes[:, 0], nodes[:, 1]) - nodes[:, 2]).max() > 1e-6:
            problems.append("a line leaves the surface")
    return problems
