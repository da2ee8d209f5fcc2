"""Arrows in space whose heads face the viewer."""

# mypy: allow-untyped-defs, allow-untyped-calls

import numpy as np
from mpl_toolkits.mplot3d import proj3d


def flat_arrow(ax, start, way, color, width, order):
    """Draw an arrow with its head, as large as the line is wide, in the picture plane.

    Limits and view must be final.
    """
    x, y, _ = proj3d.proj_transform(*np.transpose([start, start + way]), ax.get_proj())
    shape = {"arrowstyle": "-|>", "mutation_scale": 8 * width, "shrinkA": 0, "shrinkB": 0}
    ax.annotate(
        "", (x[1], y[1]), (x[0], y[0]), zorder=order,
        arrowprops={**shape, "color": color, "linewidth": width},
    )  # fmt: skip
