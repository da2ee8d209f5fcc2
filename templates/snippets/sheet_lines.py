"""Lines of technical drawings."""

from collections.abc import Sequence
from typing import Any


def draw_line(ax: Any, xs: Sequence[float], ys: Sequence[float], style: str) -> None:
    """A black line: visible edges (`-`) are thick, hidden edges (`--`) and axes (`-.`) thin."""
    thick = 1.7 if style == "-" else 1.0
    ax.plot(xs, ys, style, color="black", linewidth=thick, solid_capstyle="round")
