"""Coordinate frames for 3-D figures."""

from collections.abc import Sequence
from typing import Any


def quiet_panes(ax: Any) -> None:
    """Show the three back walls in white with a thin grid, each with an edge on all four sides."""
    for axis in (ax.xaxis, ax.yaxis, ax.zaxis):
        axis.pane.set(facecolor="white", edgecolor="0.8", closed=True)


def axis_arrows(ax: Any, tips: Sequence[float], head: float) -> None:
    """Draw coordinate axes as arrows from the origin to `tips`, one length per axis."""
    for k, tip in enumerate(tips):
        direction = [0.0, 0.0, 0.0]
        direction[k] = tip
        ratio = head / tip
        ax.quiver(
            0, 0, 0, *direction, color="black", linewidth=1, arrow_length_ratio=ratio, clip_on=False
        )


def name_axes(ax: Any, pads: Sequence[float]) -> None:
    """Write x, y and z beside the axes, `pads` points further out than the tick labels."""
    for axis, letter, pad in zip((ax.xaxis, ax.yaxis, ax.zaxis), "xyz", pads, strict=True):
        axis.set_label_text(f"${letter}$")
        axis.labelpad = pad


def scale_axes(ax: Any, limits: Sequence[Any], ticks: Sequence[Any]) -> None:
    """Set the limits and the ticks of all three axes."""
    for letter, span, at in zip("xyz", limits, ticks, strict=True):
        ax.set(**{f"{letter}lim": span, f"{letter}ticks": at})
