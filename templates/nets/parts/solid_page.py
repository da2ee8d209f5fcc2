"""The page of a net and its solid: on which side of the net the solid stands, and how large."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from templates.geometry.beside import beside

SHEET = (5.4, 4.6)
"""Inches into which a net fits."""
FINEST, COARSEST = 0.3, 0.95
"""Inches of the radius of a face."""
MARGIN = 0.3
"""Inches by which a net's place exceeds it in all."""
PLACES = {
    "right": ("on the left", "on the right"),
    "left": ("on the right", "on the left"),
    "below": ("at the top", "at the bottom"),
    "above": ("at the bottom", "at the top"),
}
"""Where net and solid are, by the side of the net on which the solid stands."""


def solid_page(
    points: NDArray[np.float64], side: str, align: float, width: float
) -> dict[str, Any]:
    """Figure size, the places of net and solid on it, and the limits of the net.

    `points` are the corners of a net of faces of radius 1. `align` moves the smaller of net and
    solid along the larger, `width` is that of the solid's place in inches.
    """
    low, high = points.min(axis=0), points.max(axis=0)
    radius = float(np.clip((SHEET / (high - low)).min(), FINEST, COARSEST))
    sheet = (high - low) * radius + MARGIN
    page = beside((float(sheet[0]), float(sheet[1])), (width, width), side, align)
    ends = np.array([-0.5, 0.5])[:, None] * sheet / radius + (low + high) / 2
    xlim, ylim = np.round(ends.T, 2).tolist()
    return {
        "figsize": page.figsize,
        "net_place": page.share(page.first),
        "solid_place": page.share(page.second),
        "net_xlim": tuple(xlim),
        "net_ylim": tuple(ylim),
    }
