"""The template of fluxes through closed surfaces: a solid in a field, with arrows in and out."""
# mypy: allow-untyped-calls, allow-untyped-defs

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from templates.base import Params
from templates.geometry.panel import PANELS
from templates.geometry.stage import ROOMS
from templates.planned import Planned, Steps
from templates.snippets.curve_axes import name_axes, quiet_panes
from templates.snippets.flat_arrow import flat_arrow
from templates.snippets.solid_style import draw_edges, lit
from templates.snippets.solid_view import faces_in_sight, split_edges
from templates.snippets.surface_net import net_faces, view_direction
from templates.space import Space
from templates.surfaces.parts.flux_plan import ASPECTS, SOLIDS, components, plan_flux
from templates.surfaces.parts.flux_truth import check_flux, compare_flux, flux_facts
from templates.surfaces.parts.flux_words import describe_flux
from templates.surfaces.parts.paints import PAINTS


def draw(p: Params) -> None:
    fig = plt.figure(figsize=p.figsize)
    ax = fig.add_subplot(projection="3d", proj_type="ortho", computed_zorder=False)
    fig.subplots_adjust(left=p.left, bottom=p.bottom, right=p.right, top=p.top)
    ax.view_init(elev=p.elev, azim=p.azim)
    toward = view_direction(p.elev, p.azim)

    # Only the faces that look at the viewer will be painted. Samples are points of the surface,
    # each with the outward normal there.
    if p.round:
        center_x, center_y, center_z = p.center

        def wall(s, t):
            # The share s leads from the lower end (0) to the upper end (1) of the wall.
            if p.kind == "ball":
                latitude = np.pi * (s - 0.5)
                r, z = p.radius * np.cos(latitude), center_z + p.radius * np.sin(latitude)
            elif p.kind == "half ball":
                r, z = p.radius * np.cos(np.pi / 2 * s), p.base + p.radius * np.sin(np.pi / 2 * s)
            elif p.kind == "cone":
                r, z = p.radius * (1 - s), p.base + p.height * s
            else:
                r, z = p.radius, p.base + p.height * s
            x, y = center_x + r * np.cos(t), center_y + r * np.sin(t)
            return np.stack(np.broadcast_arrays(x, y, z), axis=-1)

        shares = np.linspace(0, 1, p.bands + 1)[:, np.newaxis]
        t = np.linspace(0, 2 * np.pi, p.sectors + 1)
        faces = np.concatenate(net_faces(wall(shares, t)))
        directions = np.cross(faces[:, 2] - faces[:, 0], faces[:, 3] - faces[:, 1])
        front = list(faces[directions @ toward > 1e-9])
        if p.kind == "cylinder":
            front.append(wall(1, t[:-1]))
        centre = np.array([center_x, center_y, p.base + p.height / 2])
        samples = []
        for degrees in p.angles:
            angle = np.radians(degrees)
            for s in p.shares:
                point = wall(s, angle)
                if p.kind == "cylinder":
                    normal = np.array([np.cos(angle), np.sin(angle), 0])
                elif p.kind == "cone":
                    normal = np.array([np.cos(angle), np.sin(angle), p.radius / p.height])
                else:
                    normal = point - p.center
                samples.append((point, normal / np.linalg.norm(normal)))
        if p.kind != "ball":
            for angle in np.radians([0, 90, 180, 270]):
                x = center_x + 0.55 * p.radius * np.cos(angle)
                y = center_y + 0.55 * p.radius * np.sin(angle)
                samples.append((np.array([x, y, p.base]), np.array([0, 0, -1])))
                if p.kind == "cylinder":
                    samples.append((np.array([x, y, p.base + p.height]), np.array([0, 0, 1])))
    else:
        vertices = np.array(p.vertices)
        centre = vertices.mean(axis=0)
        front = [vertices[list(face)] for face in faces_in_sight(vertices, p.faces, toward)]
        samples = []
        for face in p.faces:
            corners = vertices[list(face)]
            middle = corners.mean(axis=0)
            normal = np.cross(corners[1] - corners[0], corners[2] - corners[0])
            normal = normal * np.sign(normal @ (middle - centre)) / np.linalg.norm(normal)
            if p.sample_style == "loop":
                for corner in corners:
                    samples.append((middle + 0.55 * (corner - middle), normal))
            else:
                samples += [(point, normal) for point in middle + 0.55 * (corners - middle)]
    for face in front:
        color = lit(p.fill, face, centre, np.array([0.3, -0.5, 0.8]))
        polygon = Poly3DCollection([face], facecolor=color, linewidth=0.5, zorder=2)
        polygon.set_edgecolor("0.5" if p.kind == "ball" or p.kind == "half ball" else color)
        ax.add_collection3d(polygon)
    if not p.round:
        visible, hidden = split_edges(vertices, p.faces, toward)
        draw_edges(ax, vertices, visible, color=p.ink, linewidth=1.3, zorder=3)
        draw_edges(ax, vertices, hidden, color=p.faint, linewidth=0.9, linestyle="--", zorder=3)
    elif p.kind != "ball":
        # Rims: the rear of the lower one is dashed.
        t = np.linspace(0, 2 * np.pi, 181)
        lower = wall(0, t)
        facing = np.cos(t) * toward[0] + np.sin(t) * toward[1]
        if p.kind == "cone":
            facing = facing + p.radius / p.height * toward[2]
        near = (facing > 0)[:, np.newaxis]
        ax.plot(*np.where(near, lower, np.nan).T, color=p.ink, linewidth=1.3, zorder=3)
        if not near.all():
            ax.plot(*np.where(near, np.nan, lower).T, "--", color=p.faint, linewidth=0.9, zorder=3)
        if p.kind == "cylinder":
            ax.plot(*wall(1, t).T, color=p.ink, linewidth=1.3, zorder=3)
        if p.kind != "half ball" and not near.all():
            # The outline of the wall, where it turns away from the viewer.
            if p.kind == "cone":
                half = np.arccos(-p.radius / p.height * toward[2] / np.hypot(toward[0], toward[1]))
            else:
                half = np.pi / 2
            for angle in (np.radians(p.azim) - half, np.radians(p.azim) + half):
                ax.plot(*wall(np.array([0, 1]), angle).T, color=p.ink, linewidth=1.3, zorder=3)

    ax.set(xlim=p.x_limits, ylim=p.y_limits, zlim=p.z_limits)
    ax.set(xticks=p.x_ticks, yticks=p.y_ticks, zticks=p.z_ticks)
    if p.axes_style == "helpers":
        name_axes(ax, p.label_pads)
        quiet_panes(ax)
    else:
        # White walls, and the letters clear of the tick labels.
        ax.set_xlabel("$x$", labelpad=p.label_pads[0])
        ax.set_ylabel("$y$", labelpad=p.label_pads[1])
        ax.set_zlabel("$z$", labelpad=p.label_pads[2])
        for axis in (ax.xaxis, ax.yaxis, ax.zaxis):
            axis.pane.set(facecolor="white", edgecolor="0.8", closed=True)
    if p.frame == "plain box":
        ax.grid(False)
    # The same unit of length along all three axes.
    ax.set_box_aspect(p.box_aspect, zoom=p.zoom)
    # The field is linear: a matrix times the point, plus a constant.
    slopes, shift = np.array(p.slopes), np.array(p.shift)
    for point, normal in samples:
        force = slopes @ point + shift
        size = np.linalg.norm(force)
        # Leave out what runs along the surface, and what would be seen as a dot.
        if abs(force @ normal) < p.grazing * size + 1e-9 or abs(force @ toward) > p.dotlike * size:
            continue
        way = p.length * force / size if p.equal else p.length * force
        # Arrows that leave the solid start on it, the others end on it.
        outward = force @ normal > 0
        start = point if outward else point - way
        if normal @ toward > 1e-9:
            flat_arrow(ax, start, way, p.out_color if outward else p.in_color, 1.6, 5)
        elif p.hidden_arrows:
            flat_arrow(ax, start, way, "0.7", 1.3, 1)
    fig.suptitle(p.title, x=p.title_x, y=p.title_y, fontsize=12)
    if p.charted:
        # The flux through each part, counted positive outward.
        fluxes = p.fluxes
        colors = [p.out_color if flux > 0 else p.in_color for flux in fluxes.values()]
        chart = fig.add_axes(p.chart)
        chart.barh(list(fluxes), list(fluxes.values()), color=colors, height=0.6)
        chart.axvline(0, color=p.ink, linewidth=0.8)
        chart.set_title("outward flux", fontsize=11)
    plt.show()


class FluxClosed(Planned):
    """A closed convex surface in a field F = (P, Q, R) of linear components, with arrows in and out.

    `solid` holds its kind and extents: box; tetrahedron (right-angled corner at the low ends, edges along
    the axes); wedge (right triangle in x and z with the right angle at the low ends, times y); pyramid
    (rectangular base below, apex above its center); cylinder, cone, ball and half ball
    (flat side below) about a vertical axis.
    `P`, `Q`, `R` are c·variable + constant. `aspect` is elevation, azimuth within a quadrant, and the
    quadrant's least azimuth, in degrees. Fluxes count outward as positive, part by part and in total.
    About 1,800 solids × 30³ fields × 6,936 views × 25 boxes, and looks: 10¹⁴ figures.
    """

    name = "flux_closed"
    family = "surfaces"
    levels = (1, 5)
    steps = Steps(plan_flux, flux_facts, check_flux, compare_flux, describe_flux)
    writing: ClassVar[Mapping[str, Sequence[Any]]] = {
        "sample_style": ("loop", "batch"),
        "axes_style": ("helpers", "in place"),
    }
    space = Space(
        {
            "solid": SOLIDS,
            "P": components("x"),
            "Q": components("y"),
            "R": components("z"),
            "arrows": ("equal", "in proportion"),
            "hidden_arrows": (False, True),
            "paint": tuple(PAINTS),
            "frame": ("grid box", "plain box"),
            "title_kind": ("field", "divergence", "solid", "flux"),
            "aspect": ASPECTS,
            "room": ROOMS,
            "beside": PANELS,
            "long_side": (6.0, 6.5, 7.0, 7.5),
        }
    )

    def level(self, p: Params) -> int:
        parts = [
            p.round,
            p.kind not in ("box", "ball"),
            not p.equal,
            p.title_kind in ("field", "solid"),
        ]
        level: int = min(5, 1 + sum(parts))
        return level


TEMPLATE = FluxClosed()
