"""Letters for the corners of a cut solid and of its section, and the tests that they can be read."""
# mypy: allow-untyped-calls

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.base import Params
from templates.geometry.labels import RADII, misread
from templates.geometry.solids import clearance, closest_pair, polygon_area, unit
from templates.sections.parts.cutting import crossings, part_below, section_of
from templates.snippets.section_cut import clip_below

Array = NDArray[np.float64]
Cut = tuple[int, int, float]

SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
LEAST_GAP = 3.5
"""Pixels between a point and any line that it does not lie on."""
LEAST_PAIR = 12.0
"""Pixels between any two named points."""
BESIDE_DOTS = (8.0, 13.0, 19.0)
"""Free distances of labels from points that carry a dot."""
LEAST_BODY = 0.05
"""Share of a solid's picture that faces of the part left standing must fill."""
LEAST_FACING = 0.1
"""Cosine between the normals of the section and of the picture: below, the section is a sliver."""


def spoken(label: str) -> str:
    """A label as running text: `$A_1$` becomes A₁."""
    base, _, index = label.strip("$").partition("_")
    return base + index.strip("{}").translate(SUBSCRIPTS)


def place_letters(
    p: Params,
    cut_letters: Sequence[str],
    size_edges: Sequence[tuple[int, int]],
    more_lines: Sequence[Any] = (),
    boxes: Sequence[Sequence[float]] = (),
) -> dict[str, Any]:
    """Labels `(index, text, right, up)` for corners and section, and the place of the length.

    Reads `corner_texts` of `p`, aligned with the solid's vertices. The result also names all points
    for captions (`corner_names`, `section_names`) and carries the total `overlap` in pixels.
    """
    section = section_of(p)
    cuts = crossings(p.solid, section)
    free = [k for k, (i, j, _) in enumerate(cuts) if i != j]
    letters = [(k, f"${name}$") for k, name in zip(free, cut_letters, strict=False)]
    corners = [(k, p.corner_texts[k]) for k in readable_corners(p)]
    edge = _uncut_edge(cuts, size_edges) if p.size_text else None
    anchors = [p.solid.vertices[k] for k, _ in corners] + [section[k] for k, _ in letters]
    texts = [text for _, text in corners + letters]
    if edge:
        anchors.append(p.solid.vertices[list(edge)].mean(axis=0))
        texts.append(p.size_text)
    lines = [*p.solid.segments, *rings(section), *more_lines]
    middle = p.frame.px(p.solid.vertices.mean(axis=0))[0]
    placed = p.frame.label(
        texts, anchors, lines, p.fontsize, away_from=middle, boxes=boxes,
        radii=BESIDE_DOTS if p.dots else RADII,
    )  # fmt: skip
    nudges = iter(p.frame.in_plane(placed.offsets))
    names = [spoken(text) for text in p.corner_texts]
    cut_names = {k: spoken(text) for k, text in letters}
    return {
        "corner_labels": [(k, text, *next(nudges)) for k, text in corners],
        "cut_labels": [(k, text, *next(nudges)) for k, text in letters],
        "size_place": (*edge, *next(nudges)) if edge else (),
        "corner_names": names,
        "section_names": [
            names[i] if i == j else cut_names.get(k, "") for k, (i, j, _) in enumerate(cuts)
        ],
        "cuts": cuts,
        "overlap": placed.overlap,
        "misread": misread(p.frame.px(anchors), placed),
    }


def rings(polygon: Array) -> Array:
    """Sides of a closed polygon, (n, 2, 3)."""
    return np.stack([polygon, np.roll(polygon, -1, axis=0)], axis=1)


def readable_corners(p: Params) -> list[int]:
    """Vertices that get a letter: all of a transparent solid, those not covered by an opaque part."""
    if p.mode == "whole":
        return list(range(len(p.solid.vertices)))
    covered = part_below(p).hides(p.solid.vertices, p.frame.axes[2])
    return [int(k) for k in np.flatnonzero(~covered)]


def _uncut_edge(cuts: Sequence[Cut], edges: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The first edge without a section corner inside it: its length is plain to read."""
    crossed = {(i, j) for i, j, _ in cuts if i != j}
    return next(((i, j) for i, j in edges if (min(i, j), max(i, j)) not in crossed), None)


def unreadable(p: Params) -> str | None:
    """Why this cut cannot be read off its picture, or None."""
    toward = p.frame.axes[2]
    if unit(p.normal) @ toward < LEAST_FACING:
        return "section seen nearly edge-on"
    if np.abs(p.solid.normals @ toward).min() < 0.045:
        return "face seen nearly edge-on"
    section = section_of(p)
    free = [(k, i, j) for k, (i, j, _) in enumerate(p.cuts) if i != j]
    inner = p.frame.px(section[[k for k, _, _ in free]]) if free else np.zeros((0, 2))
    points = np.concatenate([p.frame.px(p.solid.vertices), inner])
    if closest_pair(points) < LEAST_PAIR:
        return "points nearly coincide in the picture"
    count = len(p.solid.vertices)
    at = {k: count + n for n, (k, _, _) in enumerate(free)}
    members = [{i, j, *(at[k] for k, a, b in free if (a, b) == (i, j))} for i, j in p.solid.edges]
    corner = [at.get(k, i) for k, (i, _, _) in enumerate(p.cuts)]
    members += [{a, b} for a, b in zip(corner, corner[1:] + corner[:1], strict=True)]
    segments = p.frame.segments([*p.solid.segments, *rings(section)])
    if clearance(points, segments, members) < LEAST_GAP:
        return "a point lies on a foreign line in the picture"
    if p.mode == "removed" and _body_share(p) < LEAST_BODY:
        return "hardly anything to be seen of what is left"
    if p.size_text and not p.size_place:
        return "no uncut edge to carry the length"
    if p.misread:
        return "a label stands nearer to another point"
    return "labels collide" if p.overlap > 0 else None


def _body_share(p: Params) -> float:
    """The part of the solid's picture that is covered by faces behind the plane, the cut left out."""
    facing = p.solid.normals @ p.frame.axes[2]
    normal = np.array(p.normal, float)
    whole = kept = 0.0
    for face, turned in zip(p.solid.polygons, facing, strict=True):
        if turned > 0:
            rest = clip_below(face, normal, p.level)
            whole += float(turned) * polygon_area(face)
            kept += float(turned) * polygon_area(rest) if len(rest) > 2 else 0.0
    return kept / whole
