"""Facts of a drilled box, the second way to each of them, and what a trace must show."""
# mypy: allow-untyped-calls

from collections import Counter
from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.combined.parts.blocks import facing_rectangles, neat
from templates.combined.parts.blocks_drilled import solid_at, within
from templates.geometry.dimensions import Dimension
from templates.geometry.scene import Scene, crowded_texts, misplaced
from templates.geometry.shapes import aspect_differences, differences, hex8
from templates.geometry.solids import polygon_area
from tracer.facts import Fact
from tracer.trace import Element, Trace

Array = NDArray[np.float64]
STEPS = 300
"""Points of a line of sight at which it is asked whether it is inside the block."""
SAMPLES = 400
"""Points of an outline, and of a row of the grid over a mouth."""


def drilled_facts(p: Params) -> list[Fact]:
    """Lengths, areas and volumes in the printed unit; those of round holes to two decimals."""
    k, unit, count = p.unit_length, p.unit, len(p.centers)
    square, cubic = (unit and f"{unit}{sign}" for sign in "²³")
    width, depth, height = p.size
    around = round(np.pi, 12) if p.hole_shape == "round" else 4
    base, rim = around * p.half**2, around * 2 * p.half
    box, hole = width * depth * height, base * p.hole_depth
    walls = rim * p.hole_depth - (2 * base if p.through else 0)
    area = 2 * (width * depth + depth * height + width * height) + count * walls
    name = "hole_diameter" if p.hole_shape == "round" else "hole_side"
    return [
        Fact("width", neat(width * k), "visible", unit),
        Fact("depth", neat(depth * k), "visible", unit),
        Fact("height", neat(height * k), "visible", unit),
        Fact("hole_count", count, "visible"),
        Fact("holes_along_face", list(p.holes), "visible"),
        Fact(name, neat(p.hole_size * k), "visible", unit),
        Fact("hole_depth", neat(p.hole_depth * k), "derivable" if p.through else "visible", unit),
        Fact("through", p.through, "visible"),
        Fact("box_volume", neat(box * k**3), "derivable", cubic),
        Fact("removed_volume", round(neat(count * hole * k**3), 2), "derivable", cubic),
        Fact("volume", round(neat((box - count * hole) * k**3), 2), "derivable", cubic),
        Fact("surface_area", round(neat(area * k**2), 2), "derivable", square),
        Fact("view_of_face", p.beside[0], "visible"),
        Fact("elevation", p.elev, "derivable", "degrees"),
        Fact("azimuth", p.azim, "latent", "degrees"),
    ]


def recheck(p: Params, facts: Sequence[Fact]) -> list[str]:
    """Volume by stratified integration over the drilled face, surface from its rate of change.

    Growing every hole by a little removes wall area times that little; the flat sides shrink by
    the mouths, which are counted on the grid.
    """
    known = {f.name: f.value for f in facts}
    k, count = p.unit_length, len(p.centers)
    mouth = count * _mouth_area(p)
    width, depth, height = p.size
    expected = {"removed_volume": mouth * p.hole_depth * k**3}
    expected["volume"] = width * depth * height * k**3 - expected["removed_volume"]
    step = 1e-3
    growth = {"round": (p.half + step) ** 2 / p.half**2, "square": ((p.half + step) / p.half) ** 2}
    walls = mouth * (growth[p.hole_shape] - 1) / step * p.hole_depth
    flat = 2 * (width * depth + depth * height + width * height)
    expected["surface_area"] = (flat + walls - (2 * mouth if p.through else 0)) * k**2
    return [
        f"{name} is {known[name]}, integration gives {value:.3f}"
        for name, value in expected.items()
        if abs(known[name] - value) > 2e-3 * abs(value) + 0.01
    ]


def _mouth_area(p: Params) -> float:
    """Area of a mouth, from the lengths of its chords."""
    ticks = ((np.arange(SAMPLES) + 0.5) / SAMPLES * 2 - 1) * p.half
    grid = np.array(list(product(ticks, ticks)))
    return float(within(p.block, grid).mean() * p.hole_size**2)


# --- what a trace must show --------------------------------------------------------------------


def trace_problems(p: Params, trace: Trace) -> list[str]:
    """Disagreements of a trace with the block, found by following lines of sight through it."""
    scene = Scene(p.frame)
    for axis, side in facing_rectangles((0, 0, 0, *p.size), p.side) if p.tones else ():
        scene.face(side, p.tones[axis])
    found = [e for e in trace.select(axes=0) if e.data and e.role in ("data", "annotation")]
    faces = [e for e in found if e.kind == "face"]
    flat = [(np.array(e.data, float)[:4], e.facecolor) for e in faces if len(e.data or ()) < 6]
    accents = [e for e in found if e.kind == "line" and _is_accent(p, e)]
    wanted = [(Dimension("", 0, *d[1:4]).bracket, "accent") for d in p.dimensions]
    up = p.frame.axes[1]
    rim = np.array(p.rim)
    wanted.append((np.array([rim, rim + p.leader * up]), "accent"))
    texts = [(Dimension("", 0, *d[1:4]).bracket[1:3].mean(axis=0) + d[4] * p.frame.axes[0] + d[5] * up, d[0]) for d in p.dimensions]  # fmt: skip
    texts.append((rim + (p.leader + p.lift) * up, p.callout))
    return [
        *differences("side", flat, scene.faces),
        *differences("bracket", [(np.array(e.data), "accent") for e in accents], wanted),
        *differences(
            "text",
            [(np.array(e.data)[:1], e.text) for e in found if e.kind == "text"],
            [(place[None], text) for place, text in texts],
        ),
        *_outline_problems(p, [e for e in found if e.kind == "line" and not _is_accent(p, e)]),
        *(_mouth_problems(p, [e for e in faces if len(e.data or ()) >= 6]) if p.wall else ()),
        *misplaced([e for e in found if e.kind != "face"], p.frame),
        *crowded_texts(trace),
        *(f"text {t!r} is missing" for t in (p.title, p.legend) if t and t not in trace.texts),
        *(_face_problems(p, trace) if p.charted else ()),
    ]


def _face_problems(p: Params, trace: Trace) -> list[str]:
    """The view of the drilled face: its outline, and one opening for each hole."""
    if len(trace.axes) != 2:
        return [f"the figure has {len(trace.axes)} axes"]
    outlines = [e for e in trace.select(axes=1) if e.counted and e.kind != "text"]
    hole = "circle" if p.hole_shape == "round" else "rectangle"
    if Counter(e.kind for e in outlines) != Counter({"rectangle": 1}) + Counter(
        {hole: len(p.centers)}
    ):
        return [f"the face is drawn with {sorted(e.kind for e in outlines)}"]
    boxes = np.array([_extent(e) for e in outlines])
    face, *holes = boxes[np.argsort(boxes[:, 0] - boxes[:, 2], kind="stable")]
    problems = aspect_differences(trace.axes[1])
    # Along the face, the centers of the holes on the block without the coordinate that they share.
    along = [k for k in range(3) if abs(p.directions[0][k]) + abs(p.directions[1][k])]
    if not np.allclose(face, (0, 0, *np.array(p.size)[along])):
        problems.append(f"the face extends over {face.tolist()}")
    reach = p.hole_size / 2 * np.array([-1, -1, 1, 1])
    wanted = [np.tile(np.array(center)[along], 2) + reach for center in p.centers]
    found = np.array(sorted(map(tuple, np.round(holes, 6))))
    if not np.allclose(found, sorted(map(tuple, np.round(wanted, 6)))):
        problems.append(f"the holes of the face extend over {found.tolist()}")
    return problems + [f"{p.face_title!r} is missing"] * (p.face_title not in trace.texts)


def _extent(element: Element) -> tuple[float, float, float, float]:
    """Least and greatest coordinates."""
    points = np.array(element.data, float)
    reach = float(element.attrs.get("radius", 0)) if element.kind == "circle" else 0.0
    low, high = points.min(axis=0) - reach, points.max(axis=0) + reach
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _is_accent(p: Params, e: Element) -> bool:
    return e.linewidth == p.fine and e.edgecolor == hex8(p.accent)


def covered(p: Params, points: Array) -> NDArray[np.bool_]:
    """Which points of the surface the block hides from the viewer, by walking toward the viewer."""
    reach = 2.0 * float(np.linalg.norm(p.size))
    ways = (np.arange(STEPS) + 0.5) / STEPS * reach
    ways = np.concatenate([[2e-3, 6e-3, 1.5e-2], ways])
    path = points[:, None] + ways[None, :, None] * p.frame.axes[2]
    inside = solid_at(p.block, p.side, path.reshape(-1, 3)).reshape(len(points), -1)
    return np.asarray(inside.any(axis=1))


def expected_outlines(p: Params) -> list[Array]:
    """All lines of the block, finely sampled: edges, mouths, bottoms, and lines of the walls."""
    t = (np.arange(SAMPLES) + 0.5) / SAMPLES
    corners = np.array(list(product(*((0.0, s) for s in p.size))))
    edges = [(a, b) for i, a in enumerate(corners) for b in corners[:i] if (a != b).sum() == 1]
    outlines = [a + t[:, None] * (b - a) for a, b in edges]
    u, v, inward = np.array(p.directions, float)
    for center in np.array(p.centers):
        if p.hole_shape == "round":
            turn = 2 * np.pi * t
            ring = center + p.half * (np.outer(np.cos(turn), u) + np.outer(np.sin(turn), v))
            normal = np.cross(p.frame.axes[2], inward)
            feet = [center + s * p.half * normal / np.linalg.norm(normal) for s in (1, -1)]
            mouths = [ring]
        else:
            feet = [center + p.half * (a * u + b * v) for a, b in product((-1, 1), repeat=2)]
            pairs = ((0, 1), (1, 3), (3, 2), (2, 0))
            mouths = [feet[i] + t[:, None] * (feet[j] - feet[i]) for i, j in pairs]
        outlines += mouths
        outlines += [ring + p.hole_depth * inward for ring in mouths]
        outlines += [foot + np.outer(t * p.hole_depth, inward) for foot in feet]
    return outlines


def _outline_problems(p: Params, lines: Sequence[Element]) -> list[str]:
    """Points drawn on no outline or in the wrong style, and styles that are too long or too short."""
    outlines = expected_outlines(p)
    cloud = np.vstack(outlines)
    hidden = covered(p, cloud)
    steps = [np.linalg.norm(np.diff(o, axis=0), axis=1).sum() * SAMPLES / (SAMPLES - 1) for o in outlines]  # fmt: skip
    weights = np.repeat(np.array(steps) / SAMPLES, SAMPLES)
    # Traces keep few points of long outlines, which cuts off corners of squares
    spacing = max(float(weights.max()), 0.1 * p.half)
    problems = []
    styles = [("solid", p.ink, False), *([(DASHED[p.dash], p.hidden, True)] if p.dash else [])]
    for style, color, behind in styles:
        drawn = [e for e in lines if e.linestyle == style and e.edgecolor == hex8(color)]
        paths = [np.array(e.data, float) for e in drawn]
        length = sum(float(np.linalg.norm(np.diff(q, axis=0), axis=1).sum()) for q in paths)
        wanted = float(weights[hidden == behind].sum())
        if abs(length - wanted) > 0.01 * float(weights.sum()) + 0.1:
            problems.append(f"{style} lines are {length:.2f} long instead of {wanted:.2f}")
        inner = np.vstack([_middles(q) for q in paths]) if paths else np.empty((0, 3))
        gaps = np.linalg.norm(inner[:, None] - cloud, axis=2)
        if len(inner) and gaps.min(axis=1).max() > spacing:
            problems.append(f"a {style} line runs where no outline is")
        near = np.where(hidden == behind, gaps, np.inf).min(axis=1) if len(inner) else np.zeros(0)
        if len(near) and near.max() > 2.5 * spacing:
            problems.append(f"a {style} line runs where the outline is {'seen' if behind else 'hidden'}")  # fmt: skip
    known = {(style, hex8(color)) for style, color, _ in styles}
    if any((e.linestyle, e.edgecolor) not in known for e in lines):
        problems.append("a line of another style is drawn")
    return problems


DASHED = {"--": "dashed", ":": "dotted"}


def _middles(path: Array) -> Array:
    """Inner points of a polyline, a few of each segment of short ones."""
    count = 12 if len(path) < 12 else 1
    t = (np.arange(count) + 0.5) / count
    steps = np.diff(path, axis=0)
    points: Array = (path[:-1, None] + t[None, :, None] * steps[:, None]).reshape(-1, 3)
    return points


def _mouth_problems(p: Params, polygons: Sequence[Element]) -> list[str]:
    """Areas of the painted mouths, and of what is seen at the far ends through them."""
    u, v, inward = np.array(p.directions, float)
    toward = p.frame.axes[2]
    ticks = ((np.arange(90) + 0.5) / 90 * 2 - 1) * p.half
    grid = np.array(list(product(ticks, ticks)))
    grid = grid[within(p.block, grid)]
    sunk = np.outer(grid[:, 0], u) + np.outer(grid[:, 1], v)
    sunk -= p.hole_depth / -(toward @ inward) * toward  # where the sight meets the depth
    lands = within(p.block, np.column_stack([sunk @ u, sunk @ v]))
    mouth = _mouth_area(p)
    wanted = {p.wall: mouth, p.floor: mouth * float(lands.mean())}
    problems = []
    for color, area in wanted.items():
        found = [
            polygon_area(np.array(e.data, float)) for e in polygons if e.facecolor == hex8(color)
        ]
        expected = len(p.centers) if area > 0.02 * mouth else len(found)
        if len(found) != expected or any(abs(a - area) > 0.03 * mouth for a in found):
            problems.append(f"areas {found} in {color} instead of {len(p.centers)} of {area:.3f}")
    return problems
