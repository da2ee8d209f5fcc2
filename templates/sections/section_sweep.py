"""A plane sweeping through a solid: a row of pictures, and below each the section in true shape."""
# mypy: allow-untyped-calls, allow-untyped-defs, disable-error-code="attr-defined,call-arg,arg-type"

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params, Template
from templates.geometry.looks import LOOKS
from templates.geometry.solids import clearance, closest_pair, perimeter, polygon_area
from templates.geometry.ticks import stated
from templates.prose import Say, Sentence
from templates.sections.parts.cutting import POLYGONS
from templates.sections.parts.shapes import shape_by_sides, shape_by_symmetry
from templates.sections.parts.sweep_truth import areas_again, compare_sweep, perimeters_again
from templates.sections.parts.sweep_words import describe_sweep
from templates.sections.parts.sweeps import (
    Course,
    Swept,
    build,
    flat_sections,
    panel_frame,
    stop_lists,
    sweeps,
)
from templates.snippets.section_cut import plane_section
from templates.snippets.section_sides import in_sight, solid_edges
from templates.snippets.solid_view import view_axes
from templates.space import Space
from tracer.facts import Fact
from tracer.trace import Trace


def draw(p: Params) -> None:
    # The solid: its corners, and a half-space normal · x <= level for each face
    if p.solid == "cube":
        corners = p.edge * np.array(list(product((0, 1), repeat=3)))
        normals = np.vstack([np.eye(3), -np.eye(3)])
        levels = np.array([p.edge] * 3 + [0] * 3)
    elif p.solid == "octahedron":
        reach = p.edge / np.sqrt(2)
        corners = reach * np.vstack([np.eye(3), -np.eye(3)])
        normals = np.array(list(product((1, -1), repeat=3)))
        levels = np.full(8, reach)
    elif p.solid == "tetrahedron":
        # Every other corner of a cube
        side = p.edge / np.sqrt(2)
        corners = side * np.array([(0, 0, 0), (1, 1, 0), (1, 0, 1), (0, 1, 1)])
        normals = np.array([(1, 1, 1), (1, -1, -1), (-1, 1, -1), (-1, -1, 1)])
        levels = np.array([2 * side, 0, 0, 0])
    elif p.solid == "square pyramid":
        a, h = p.edge, p.height
        base = [(x * a / 2, y * a / 2, 0) for x, y in product((-1, 1), repeat=2)]
        corners = np.array([*base, (0, 0, h)])
        normals = np.array(
            [(0, 0, -1), (2 * h, 0, a), (-2 * h, 0, a), (0, 2 * h, a), (0, -2 * h, a)]
        )
        levels = np.array([0] + [a * h] * 4)
    else:
        n = p.base_sides
        turns = 2 * np.pi * np.arange(n) / n
        radius = p.edge / (2 * np.sin(np.pi / n))
        ring = radius * np.column_stack([np.cos(turns), np.sin(turns), 0 * turns])
        corners = np.vstack([ring, ring + np.array([0, 0, p.height])])
        middles = turns + np.pi / n
        walls = np.column_stack([np.cos(middles), np.sin(middles), 0 * turns])
        normals = np.vstack([walls, (0, 0, 1), (0, 0, -1)])
        levels = np.array([radius * np.cos(np.pi / n)] * n + [p.height, 0])
    edges = solid_edges(corners, normals, levels)

    # The plane moves along this direction, from the first corner it meets to the last
    direction = np.array(p.direction) / np.linalg.norm(p.direction)
    along = corners @ direction
    first, last = along.min(), along.max()
    right, _, toward = view_axes(p.elev, p.azim)
    if p.flat:
        if p.level_planes:
            across = right
        else:
            across = np.cross((0, 0, 1), direction)
            across = across / np.linalg.norm(across)
        upward = np.cross(direction, across)

    fig = plt.figure(figsize=p.figsize)
    count = len(p.stops)
    for k, (part, whole) in enumerate(p.stops):
        ax = fig.add_axes(
            (k / count, p.bottom, 1 / count, p.tall),
            projection="3d",
            proj_type="ortho",
            computed_zorder=False,
        )
        section = plane_section(corners, edges, direction, first + part / whole * (last - first))
        shade = Poly3DCollection([section], facecolor=p.fill, alpha=p.alpha, zorder=1)
        ax.add_collection3d(shade)
        borders = zip(section, np.roll(section, -1, axis=0), strict=True)
        strokes = [(corners[i], corners[j], p.ink, p.hidden) for i, j in edges]
        for start, end, color, dim in strokes + [(a, b, p.accent, p.accent) for a, b in borders]:
            # What the solid covers is drawn in broken lines
            seen = in_sight((start + end) / 2, normals, levels, toward)
            look = {"color": color} if seen else {"color": dim, "ls": p.dash}
            ax.plot(*zip(start, end, strict=True), lw=p.thick if seen else p.thin, **look)
        ax.set(xlim=p.xlim, ylim=p.ylim, zlim=p.zlim)
        ax.set_aspect("equal")
        ax.view_init(elev=p.elev, azim=p.azim)
        ax.axis("off")
        fig.text(
            (k + 0.5) / count,
            p.label_y,
            f"{p.lead}{part}/{whole}{p.tail}",
            size=p.fontsize,
            ha="center",
        )

        if p.flat:
            # The section in true shape, to the same scale in all panels
            sheet = fig.add_axes((k / count, 0.02, 1 / count, p.sheet_tall))
            x, y = ((section - corners.mean(axis=0)) @ np.transpose([across, upward])).T
            sheet.fill(x, y, facecolor=(p.fill, p.alpha), edgecolor=p.accent, lw=p.thick)
            sheet.set(xlim=p.sheet_xlim, ylim=p.sheet_ylim)
            sheet.set_aspect("equal")
            sheet.axis("off")
    fig.suptitle(p.title, fontsize=p.fontsize + 2, y=p.title_y)
    plt.show()


LABELS = (("", ""), ("$t$ = ", ""), ("", " of the way"), ("position ", ""))
"""What stands before and after the part of the way under each picture."""
TITLES = (
    "Sections of {}",
    "Parallel sections of {}",
    "A plane moves through {}",
    "{}, cut by parallel planes",
)
SIDES = {3: 2.9, 4: 2.5, 5: 2.15}
"""Inches of a panel, by their number."""
HEAD, FOOT, SHEET = 0.5, 0.32, 0.72
"""Inches above and below the pictures; height of the sheets relative to their width."""


class SectionSweep(Template):
    """A plane sweeping through a solid: a row of pictures, and below each the section in true shape.

    Parameters: `sweep` is a pair of a swept solid and an azimuth. A swept solid tells `solid`, its
    `edge` (of the base for pyramids and prisms), `height` (0 where the edge decides) and the
    `direction` normal to all planes. Corners: cube {0, edge}³; octahedron on the axes; tetrahedron
    (0,0,0), (1,1,0), (1,0,1), (0,1,1) times edge/√2; square pyramid with base corners
    (±edge/2, ±edge/2, 0) and tip (0, 0, height); prisms over a regular polygon around the origin
    from z = 0 to z = height, a corner on the positive x axis. `stops` are the parts of the way, from
    the first touch to the last, at which the planes stand. 15,620 sweeps with azimuths, 142 lists of
    stops, elevations, labels, looks: about 10^11 figures. Facts, panel by panel: shape, sides, area
    and perimeter of the section; volume of the solid.
    """

    name = "section_sweep"
    family = "sections"
    levels = (1, 5)
    space = Space(
        {
            "sweep": sweeps(),
            "stops": stop_lists(),
            "elev": range(18, 35),
            "rows": ("solids", "solids and shapes"),
            "unit": ("", "cm", "m"),
            "label": LABELS,
            "title": TITLES,
            "look": range(len(LOOKS)),
            "dash": ("--", ":"),
            "fontsize": (10, 11, 12),
            "thick": (1.2, 1.6, 2.0),
        }
    )
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {}

    def derive(self, p: Params) -> Mapping[str, Any]:
        swept: Swept = p.sweep[0]
        p.swept, p.azim = p.sweep
        p.texts, p.flat = p.stops, p.rows == "solids and shapes"
        side = SIDES[len(p.stops)]
        sheet = SHEET * side if p.flat else 0.0
        tall = round(HEAD + side + FOOT + sheet, 2)
        solid = build(swept)
        frames = [
            panel_frame(solid.vertices, (p.elev, p.azim), side, 100 * side * k, 100 * HEAD)
            for k in range(len(p.stops))
        ]
        flats = flat_sections(p)
        reach = max(float(np.abs(flat / (1, SHEET)).max()) for flat in flats)
        half = round(1.2 * reach, 2)
        unit = f" {p.unit}" if p.unit else ""
        regular = "regular " if swept.solid in ("octahedron", "tetrahedron") else ""
        sizes = f"edge {swept.edge}{unit}"
        if swept.height:
            sizes = f"base {sizes} and height {swept.height}{unit}"
        name = f"a {regular}{swept.solid} with {sizes}"
        title = p.title.format(name)
        return {
            **swept._asdict(), **LOOKS[p.look]._asdict(), "frames": frames, "built": solid,
            "base_sides": {"triangular prism": 3, "hexagonal prism": 6}.get(swept.solid, 4),
            "stops": [tuple(int(n) for n in text.split("/")) for text in p.texts],
            "level_planes": swept.direction[:2] == (0, 0), "lead": p.label[0], "tail": p.label[1],
            "figsize": (round(side * len(p.texts), 2), tall), "thin": 1.0, "alpha": 0.6,
            "bottom": round((FOOT + sheet) / tall, 4), "tall": round(side / tall, 4),
            "label_y": round((sheet + 0.14) / tall, 3), "sheet_tall": round(sheet / tall - 0.02, 4),
            "sheet_xlim": (-half, half), "sheet_ylim": (round(-SHEET * half, 2), round(SHEET * half, 2)),
            "title": title[0].upper() + title[1:], "title_y": round(1 - 0.17 / tall, 3),
            **dict(zip(("xlim", "ylim", "zlim"), frames[0].limits, strict=True)),
        }  # fmt: skip

    def reject(self, p: Params) -> str | None:
        points = p.frames[0].px(p.built.vertices)
        if closest_pair(points) < 6:
            return "corners nearly coincide in the picture"
        if clearance(points, p.frames[0].segments(p.built.segments), p.built.edges) < 2.5:
            return "a corner lies on a foreign edge in the picture"
        sides = [np.linalg.norm(s - np.roll(s, 1, axis=0), axis=1).min() for s in self._sections(p)]
        if min(sides) * p.frames[0].unit < 5:
            return "a section with a very short side"
        return None

    def _sections(self, p: Params) -> list[Any]:
        """Corners of each section as the drawing finds them."""
        course = Course(p.swept)
        return [
            plane_section(p.built.vertices, p.built.edges, course.normal, course.level(a / b))
            for a, b in p.stops
        ]

    def facts(self, p: Params) -> Sequence[Fact]:
        sections = self._sections(p)
        areas = [stated(polygon_area(section)) for section in sections]
        square, cubic = (p.unit and f"{p.unit}{sign}" for sign in "²³")
        sizes = [Fact("edge" if not p.height else "base_edge", p.edge, "visible", p.unit)]
        if p.height:
            sizes.append(Fact("height", p.height, "visible", p.unit))
        return [
            Fact("solid", p.solid, "visible"),
            *sizes,
            Fact("panels", len(sections), "visible"),
            Fact("stops", list(p.texts), "visible"),
            Fact("section_sides", [len(section) for section in sections], "visible"),
            Fact("section_polygons", [POLYGONS[len(section)] for section in sections], "visible"),
            Fact("section_shapes", [shape_by_sides(s) for s in sections], "derivable"),
            Fact("section_areas", areas, "derivable", square),
            Fact(
                "section_perimeters",
                [stated(perimeter(s)) for s in sections],
                "derivable",
                p.unit,
            ),
            Fact(
                "largest_sections",
                [k for k, area in enumerate(areas, start=1) if np.isclose(area, max(areas), 1e-3)],
                "derivable",
            ),
            Fact("volume", stated(p.built.volume), "derivable", cubic),
            Fact("elevation", p.elev, "derivable", "degrees"),
            Fact("azimuth", p.azim, "latent", "degrees"),
        ]

    def check(self, p: Params) -> list[str]:
        known = {fact.name: fact.value for fact in self.facts(p)}
        course = Course(p.swept)
        rings = [course.section(a / b) for a, b in p.stops]
        again = {
            "section_sides": [len(ring) for ring in rings],
            "section_shapes": [shape_by_symmetry(ring) for ring in rings],
        }
        problems = [f"{n} {known[n]}, recomputed {v}" for n, v in again.items() if known[n] != v]
        close = {
            "section_areas": areas_again(p),
            "section_perimeters": perimeters_again(p),
            "volume": course.volume_by_sections(),
        }
        for name, value in close.items():
            if np.abs(np.array(known[name]) - value).max() > 0.0051:
                problems.append(f"{name} {known[name]}, recomputed {value}")
        return problems

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        return compare_sweep(p, trace)

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_sweep(p, say, self.facts(p))

    def level(self, p: Params) -> int:
        kinds = len({len(section) for section in self._sections(p)})
        return min(5, kinds + int(not p.level_planes) + int(not p.flat) + int(len(p.stops) > 4))


TEMPLATE = SectionSweep()
