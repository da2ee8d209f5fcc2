"""The sheet of a turned body: where its two views stand, and what is written beside them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from templates.views.parts.turned_bodies import Bore, Sections, levels, rims, widest_radius

GAP = 2.25
"""Units between the two views: room for a name and the ends of two center lines."""
BORDER, ROOM = 0.25, 0.6
"""Units from the edge of a sheet to its frame, and those that a framed drawing needs around it."""
MOST_SPARE = 0.3
"""Most that a sheet is longer than its drawing, as a share: no sheet is mostly empty."""
SHEETS = (
    (0, 0.5),
    *((ratio, align) for ratio in (1.45, 1.0, 0.7) for align in (0.5, 0, 1)),
)
"""Formats of sheets and places of drawings on them: no frame, landscape, square, portrait."""
DOUBLE, SINGLE = 3.6, 2.4
"""Units to the right of the front view that two diameters, or one, need."""


def turned_page(
    sections: Sections,
    bore: Bore,
    arrangement: str,
    measure: str,
    names: Sequence[str],
    gap: float,
    sheet: tuple[float, float],
) -> dict[str, Any]:
    """Figure size, limits, and the places of views, names, lengths and the note.

    `gap` are units between the views beyond what names and lines need. `sheet` is the ratio of
    width to height of a framed sheet, and where the drawing lies on it: 0 is the left or lower end
    of what is left, 1 the other; a ratio of 0 stands for an unframed sheet as large as the drawing.
    """
    total, widest = levels(sections)[-1], widest_radius(sections)
    lengths = measure == "lengths"
    written = diameters(sections, bore)
    margin = (DOUBLE if any("/" in text for *_, text in written) else SINGLE) if lengths else 0.0
    blind = lengths and bool(bore) and bore[1] < total
    room = 2.0 + 1.4 * blind if lengths else 0.9
    top_x, top_y = {
        "third-angle": (0.0, total + GAP + gap + widest),
        "first-angle": (0.0, -GAP - gap - widest),
        "row": (2 * widest + margin + 2.0 + gap, float(widest)),
        "row from the top view": (-2 * widest - room - 0.7 - gap, total / 2),
    }[arrangement]
    left = min(-widest - room, top_x - widest - 0.9)
    right = max(widest + 0.9 + margin, top_x + widest + 0.9)
    low = min(0.0, top_y - widest) - 2.4
    high = max(float(total), top_y + widest) + 0.9
    if right - left < 0.5 * (high - low):
        extra = (0.5 * (high - low) - (right - left)) / 2
        left, right = left - extra, right + extra
    (left, right), (low, high) = _on_sheet((left, right), (low, high), sheet)
    unit = min(0.42, 7.6 / (high - low), 8.8 / (right - left))
    chain_x = -widest - 0.9
    ends = levels(sections)
    heights = [(chain_x, a, b) for a, b in pairwise(ends)]
    if blind:
        heights.append((chain_x - 1.4, total - bore[1], total))
    return {
        "figsize": (round(unit * (right - left), 2), round(unit * (high - low), 2)),
        "xlim": (round(left, 2), round(right, 2)),
        "ylim": (round(low, 2), round(high, 2)),
        "frame_corner": (round(left + BORDER, 2), round(low + BORDER, 2)),
        "frame_size": (round(right - left - 2 * BORDER, 2), round(high - low - 2 * BORDER, 2)),
        "top_x": top_x,
        "top_y": top_y,
        "heights": tuple((round(x, 2), a, b) for x, a, b in heights),
        "diameters": tuple(written),
        "names": ((0.0, -0.75, names[0]), (top_x, top_y - widest - 0.75, names[1])),
        "note_x": round((left + right) / 2, 2),
        "note_y": round(low + (0.4 if sheet[0] == 0 else BORDER + 0.6), 2),
    }


def _on_sheet(
    across: tuple[float, float], up: tuple[float, float], sheet: tuple[float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Limits widened toward the format of the sheet, with its border."""
    ratio, align = sheet
    if ratio == 0:
        return across, up
    (left, right), (low, high) = across, up
    left, right, low, high = left - ROOM, right + ROOM, low - 2 * ROOM, high + ROOM
    width, height = right - left, high - low
    more_across = min(max(0.0, ratio * height - width), MOST_SPARE * width)
    more_up = min(max(0.0, width / ratio - height), MOST_SPARE * height)
    left, low = left - align * more_across, low - align * more_up
    return (left, left + width + more_across), (low, low + height + more_up)


def diameters(sections: Sections, bore: Bore) -> list[tuple[int, float, float, str]]:
    """Height, ends of the witness line, and text for every level that has an edge."""
    widest, total = widest_radius(sections), levels(sections)[-1]
    at: dict[int, list[int]] = {}
    for z, radius in rims(sections):
        at.setdefault(z, []).append(radius)
    if bore:
        at[total].append(bore[0])
    return [
        (z, max(radii) + 0.2, widest + 0.7, " / ".join(f"⌀ {2 * r}" for r in radii))
        for z, radii in at.items()
    ]
