"""Lines of technical drawings."""

from collections.abc import Sequence
from typing import Any


def draw_line(ax: Any, xs: Sequence[float], ys: Sequence[float], style: str) -> None:
    """A black line: visible edges (`-`) are thick, hidden edges (`--`) and axes (`-.`) thin."""
    thick = 1.7 if style == "-" else 1.0
    ax.plot(xs, ys, style, color="black", linewidth=thick, solid_capstyle="round")


def draw_grid(ax: Any, left: float, bottom: float, width: int, height: int) -> None:
    """A dotted unit grid behind a view."""
    for i in range(width + 1):
        ax.plot([left + i] * 2, [bottom, bottom + height], ":", color="#aaaaaa", linewidth=0.8)
    for j in range(height + 1):
        ax.plot([left, left + width], [bottom + j] * 2, ":", color="#aaaaaa", linewidth=0.8)
