"""Front and top view of a turned body: cylinders, frusta, cones and domes on one axis.

The body may have a bore from the top; then its front view shows hidden edges, a half section, or a
full section. `body` holds the sections from the bottom up (kind, height, lower radius, upper
radius), and then the bore (radius and depth, or nothing) with the kind of front view. Lengths are
written as heights and diameters or read off a unit grid. About 10¹⁰ figures: 300,000 bodies and the
choices of arrangement, distance of the views, sheet, measure, unit, names and colors.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle, Polygon, Rectangle

from templates.base import Params, Template
from templates.geometry import shapes
from templates.geometry.choices import Shared
from templates.geometry.tones import TONES
from templates.prose import Say, Sentence
from templates.snippets.sheet_lines import draw_line
from templates.snippets.views_edges import draw_unit_grid
from templates.space import Space
from templates.views.parts.turned_bodies import (
    area_over_pi,
    bodies,
    circles,
    drilled,
    half_cut,
    inner_edges,
    integrals,
    levels,
    outline,
    seen_from_above,
    volume_over_pi,
    wall_left,
    well_shaped,
    widest_radius,
)
from templates.views.parts.turned_page import SHEETS, turned_page
from templates.views.parts.turned_truth import expected_lines
from templates.views.parts.turned_words import describe_turned
from tracer.facts import Fact
from tracer.trace import Trace

NAMES = {
    "plain": ("Front", "Top"),
    "view": ("Front view", "Top view"),
    "technical": ("front elevation", "plan"),
    "capitals": ("FRONT", "TOP"),
}


def draw(p: Params) -> None:
    fig, ax = plt.subplots(figsize=p.figsize)
    fig.subplots_adjust(left=0.01, right=0.99, bottom=0.01, top=0.99)

    # The right half of the outline, from the bottom up.
    right = [(0, 0)]
    if p.profile == "loop":
        z = 0
        for kind, height, lower, upper in p.sections:
            if kind == "dome":
                for angle in np.radians(np.linspace(0, 90, 31)):
                    right.append((lower * np.cos(angle), z + lower * np.sin(angle)))
            else:
                right += [(lower, z), (upper, z + height)]
            z += height
        right.append((0, z))
    else:
        starts = np.cumsum([0, *(height for _, height, _, _ in p.sections)]).tolist()
        quarter = np.exp(1j * np.radians(np.linspace(0, 90, 31)))
        for (kind, height, lower, upper), z in zip(p.sections, starts[:-1], strict=True):
            if kind == "dome":
                right += [(lower * w.real, z + lower * w.imag) for w in quarter]
            else:
                right += [(lower, z), (upper, z + height)]
        right.append((0, starts[-1]))
    left = [(-x, z) for x, z in right]

    if p.measure == "grid":
        draw_unit_grid(ax, 2 * p.widest, p.total, -p.widest, 0)
        draw_unit_grid(ax, 2 * p.widest, 2 * p.widest, p.top_x - p.widest, p.top_y - p.widest)

    contour = left + right[::-1]
    if p.style == "outside":
        ax.add_patch(Polygon(contour, facecolor=p.color, edgecolor="black", linewidth=1.7))
        for z, radius in p.edges:
            draw_line(ax, [-radius, radius], [z, z], "-")
        if p.bore:
            for x in (-p.bore_radius, p.bore_radius):
                draw_line(ax, [x, x], [p.bore_end, p.total], "--")
            if p.bore_end > 0:
                draw_line(ax, [-p.bore_radius, p.bore_radius], [p.bore_end, p.bore_end], "--")
    else:
        # The cut surface runs up the outside and back down along the bore.
        cut = [*right[:-1], (p.bore_radius, p.total), (p.bore_radius, p.bore_end)]
        if p.bore_end > 0:
            cut.append((0, p.bore_end))
        else:
            cut.pop(0)
        ax.add_patch(Polygon(cut, facecolor="white", edgecolor="black", hatch="///", lw=0))
        if p.style == "full section":
            cut = [(-x, z) for x, z in cut]
            ax.add_patch(Polygon(cut, facecolor="white", edgecolor="black", hatch="///", lw=0))
            for x in (-p.bore_radius, p.bore_radius):
                draw_line(ax, [x, x], [p.bore_end, p.total], "-")
            if p.bore_end > 0:
                draw_line(ax, [-p.bore_radius, p.bore_radius], [p.bore_end, p.bore_end], "-")
        else:
            # The left half is seen from outside.
            ax.add_patch(Polygon(left, facecolor=p.color, linewidth=0))
            for z, radius in p.edges:
                draw_line(ax, [-radius, 0], [z, z], "-")
            draw_line(ax, [p.bore_radius, p.bore_radius], [p.bore_end, p.total], "-")
            if p.bore_end > 0:
                draw_line(ax, [0, p.bore_radius], [p.bore_end, p.bore_end], "-")
        ax.add_patch(Polygon(contour, fill=False, edgecolor="black", linewidth=1.7))
    draw_line(ax, [0, 0], [-0.5, p.total + 0.5], "-.")

    # The top view: circles from the largest to the smallest.
    for radius, style, fill in p.circles:
        thick = 1.7 if style == "solid" else 1.0
        ring = Circle((p.top_x, p.top_y), radius, fc=fill, ec="black", ls=style, lw=thick)
        ax.add_patch(ring)
    reach = p.widest + 0.5
    draw_line(ax, [p.top_x - reach, p.top_x + reach], [p.top_y, p.top_y], "-.")
    draw_line(ax, [p.top_x, p.top_x], [p.top_y - reach, p.top_y + reach], "-.")

    if p.measure == "lengths":
        arrow = {"arrowstyle": "<->", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 8, "lw": 0.8}
        for x, low, high in p.heights:
            ax.annotate("", (x, high), (x, low), arrowprops=arrow)
            ax.text(x - 0.2, (low + high) / 2, f"{high - low}", fontsize=9, ha="right", va="center")
        for z, start, end, text in p.diameters:
            ax.plot([start, end], [z, z], color="#666666", linewidth=0.7)
            ax.text(end + 0.2, z, text, fontsize=9, ha="left", va="center")
    if p.framed:
        frame = Rectangle(p.frame_corner, *p.frame_size, fill=False, edgecolor="black", linewidth=1)
        ax.add_patch(frame)
    for x, y, text in p.names:
        ax.text(x, y, text, fontsize=11, ha="center", va="top")
    ax.text(p.note_x, p.note_y, p.note, fontsize=10, ha="center", va="center")
    ax.set(xlim=p.xlim, ylim=p.ylim)
    ax.set_aspect("equal")
    ax.axis("off")
    plt.show()


class RevolvedViews(Template):
    __doc__ = __doc__

    name = "revolved_views"
    family = "views"
    levels = (1, 5)
    dimension = "2D"
    space = Space(
        {
            "body": Shared(bodies(), 100_000),
            "arrangement": ("third-angle", "first-angle", "row", "row from the top view"),
            "measure": ("lengths", "grid"),
            "unit": ("mm", "cm", "m"),
            "naming": tuple(NAMES),
            "tone": tuple(TONES),
            "gap": (0, 1.5, 3, 5),
            "sheet": SHEETS,
        }
    )
    writing: ClassVar = {"profile": ("loop", "complex numbers")}

    def derive(self, p: Params) -> Mapping[str, Any]:
        sections, (drill, style) = p.body
        bore = drilled(sections, drill)
        total, widest = levels(sections)[-1], widest_radius(sections)
        tone = TONES[p.tone]
        color = tone.top if tone.printed else tone.front
        through = bool(bore) and bore[1] == total
        page = turned_page(
            sections, bore, p.arrangement, p.measure, NAMES[p.naming], p.gap, p.sheet
        )
        return {
            "sections": sections,
            "bore": bore,
            "bore_radius": bore[0] if bore else 0,
            "bore_end": total - bore[1] if bore else total,
            "style": style,
            "total": total,
            "widest": widest,
            "edges": inner_edges(sections),
            "color": color,
            "framed": p.sheet[0] > 0,
            "circles": tuple(
                (r, s, color if r == widest else "white" if through and r == bore[0] else "none")
                for r, s in circles(sections, bore)
            ),
            "note": f"lengths in {p.unit}" if p.measure == "lengths" else f"1 square = 1 {p.unit}",
            **page,
        }

    def reject(self, p: Params) -> str | None:
        if not well_shaped(p.sections):
            return "sections merge, or the body is too tall or too flat"
        if p.bore and p.body[1][0][1] != "through" and p.bore_end <= 0:
            return "a blind bore that goes through"
        if p.bore and wall_left(p.sections, p.bore) < 1:
            return "the bore leaves no wall"
        return None

    # --- facts -------------------------------------------------------------------------------

    def facts(self, p: Params) -> Sequence[Fact]:
        solid = [2 * r for r, style, _ in p.circles if style == "solid"]
        dashed = [2 * r for r, style, _ in p.circles if style == "dashed"]
        volume = volume_over_pi(p.sections, p.bore)
        return [
            Fact("section_count", len(p.sections), "visible", "sections"),
            Fact("section_kinds", [s[0] for s in p.sections], "visible"),
            Fact("section_heights", [s[1] for s in p.sections], "visible", p.unit),
            Fact(
                "section_diameters", [[2 * s[2], 2 * s[3]] for s in p.sections], "visible", p.unit
            ),
            *self._sections(p),
            Fact("total_height", p.total, "visible", p.unit),
            Fact("largest_diameter", 2 * p.widest, "visible", p.unit),
            Fact("bore_diameter", 2 * p.bore[0] if p.bore else None, "visible", p.unit),
            Fact("bore_depth", p.bore[1] if p.bore else None, "visible", p.unit),
            Fact("front_style", p.style, "visible"),
            Fact("arrangement", p.arrangement, "visible"),
            Fact("solid_circle_diameters", solid, "visible", p.unit),
            Fact("dashed_circle_diameters", dashed, "visible", p.unit),
            Fact("circle_count", len(p.circles), "visible", "circles"),
            Fact("grid_step", 1, "visible", p.unit),
            Fact("volume_over_pi", volume, "derivable", f"{p.unit}³"),
            Fact("volume", float(np.pi * volume), "derivable", f"{p.unit}³"),
            Fact(
                "surface_area",
                float(np.pi * area_over_pi(p.sections, p.bore)),
                "derivable",
                f"{p.unit}²",
            ),
        ]

    @staticmethod
    def _sections(p: Params) -> list[Fact]:
        """The sizes of each section under names of their own, counted from the bottom."""
        found = []
        for number, (kind, height, lower, upper) in enumerate(p.sections, start=1):
            sizes = {"lower_diameter": 2 * lower, "upper_diameter": 2 * upper, "height": height}
            if kind == "dome":
                sizes = {"lower_diameter": 2 * lower, "radius": lower, "height": height}
            elif kind == "cone":
                sizes.pop("upper_diameter")
            found += [
                Fact(f"section_{number}_{name}", value, "visible", p.unit)
                for name, value in sizes.items()
            ]
        return found

    def check(self, p: Params) -> list[str]:
        facts = {fact.name: fact.value for fact in self.facts(p)}
        volume, area = (np.pi * value for value in integrals(p.sections, p.bore))
        problems = []
        if abs(volume - facts["volume"]) > 1e-4 * volume:
            problems.append(f"the integral of the cross-sections is {volume:.6g}")
        if abs(area - facts["surface_area"]) > 1e-3 * area:
            problems.append(f"thin rings add up to an area of {area:.6g}")
        for diameter in facts["solid_circle_diameters"] + facts["dashed_circle_diameters"]:
            bored = bool(p.bore) and diameter == 2 * p.bore[0]
            if (bored or seen_from_above(p.sections, diameter / 2)) != (
                diameter in facts["solid_circle_diameters"]
            ):
                problems.append(f"the circle of diameter {diameter} has the wrong style")
        if max(facts["solid_circle_diameters"]) != 2 * p.widest:
            problems.append("the largest circle is not the outline from above")
        return problems

    # --- oracle ------------------------------------------------------------------------------

    def oracle(self, p: Params, trace: Trace) -> list[str]:
        color, white = shapes.hex8(p.color), shapes.hex8("white")
        right = outline(p.sections)
        left = [(-x, z) for x, z in right]
        contour = (left + right[::-1])[:-1]
        if p.style == "outside":
            polygons: list[shapes.Shape] = [(contour, color)]
        else:
            cut = half_cut(p.sections, p.bore)
            mirrored = [(-x, z) for x, z in cut]
            other = (mirrored, white) if p.style == "full section" else (left, color)
            polygons = [(contour, None), (cut, white), other]
        if p.framed:
            (x, y), (wide, high) = p.frame_corner, p.frame_size
            polygons.append(([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], None))
        lines = expected_lines(p)
        middle = [(p.top_x, p.top_y)]
        rings: list[shapes.Shape] = [
            (
                middle,
                (float(r), style, style == "solid", None if fill == "none" else shapes.hex8(fill)),
            )
            for r, style, fill in p.circles
        ]
        # What is in sight is drawn as heavily as the outline of the front view.
        drawn = trace.select("polygon", axes=0)
        heavy = max((e.linewidth or 0 for e in drawn), default=0)
        found: list[shapes.Shape] = [
            (
                e.data or (),
                (
                    round(float(e.attrs["radius"]), 6),
                    e.linestyle,
                    e.linewidth == heavy,
                    e.facecolor,
                ),
            )
            for e in trace.select("circle", axes=0)
        ]
        texts: list[shapes.Shape] = [(((p.note_x, p.note_y),), p.note)]
        texts += [(((x, y),), text) for x, y, text in p.names]
        if p.measure == "lengths":
            texts += [(((x - 0.2, (a + b) / 2),), str(b - a)) for x, a, b in p.heights]
            texts += [(((end + 0.2, z),), text) for z, _, end, text in p.diameters]
        return [
            *shapes.differences("outline", shapes.patches(trace, 0), polygons),
            *shapes.differences("circle", found, rings),
            *shapes.differences("line", shapes.lines(trace, 0), lines),
            *shapes.differences("text", shapes.texts(trace, 0), texts),
        ]

    def describe(self, p: Params, say: Say) -> list[Sentence]:
        return describe_turned(p, self.facts(p), say)

    def level(self, p: Params) -> int:
        hidden = any(style == "dashed" for _, style, _ in p.circles)
        pointed = p.sections[-1][0] in ("cone", "dome")
        return int(min(5, len(p.sections) - 1 + bool(p.bore) + hidden + pointed))


TEMPLATE = RevolvedViews()
