"""Draws the example seeds: `python examples/seeds/draw.py` writes the PNGs beside this file."""

from collections.abc import Callable
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

HERE = Path(__file__).resolve().parent


def domino_row(ax: Axes) -> None:
    """Dominoes in a row: equal numbers touch."""
    spots = {0: (), 1: (4,), 2: (0, 8), 3: (0, 4, 8), 4: (0, 2, 6, 8), 5: (0, 2, 4, 6, 8)}
    for n, halves in enumerate([(1, 3), (3, 5), (5, 2), (2, 4)]):
        ax.add_patch(plt.Rectangle((2.2 * n, 0), 2, 1, facecolor="ivory", edgecolor="black", lw=2))
        ax.plot([2.2 * n + 1] * 2, [0, 1], color="black", lw=1.5)
        for side, number in enumerate(halves):
            for place in spots[number]:
                x = 2.2 * n + side + 0.25 + 0.25 * (place % 3)
                ax.add_patch(plt.Circle((x, 0.25 + 0.25 * (place // 3)), 0.08, color="black"))
    ax.set(xlim=(-0.2, 8.8), ylim=(-0.4, 1.4), aspect="equal")
    ax.axis("off")


def inscribed_triangle(ax: Axes) -> None:
    """Thales: an angle in a semicircle is a right angle."""
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(np.cos(t), np.sin(t), color="tab:blue")
    c = (np.cos(1.9), np.sin(1.9))
    ax.plot([-1, 1, c[0], -1], [0, 0, c[1], 0], color="black")
    for name, (x, y) in {"A": (-1, 0), "B": (1, 0), "C": c, "O": (0, 0)}.items():
        ax.plot(x, y, "o", color="tab:red", ms=5)
        ax.annotate(
            name,
            (x, y),
            textcoords="offset points",
            xytext=(-16 if name == "A" else 6, 6),
            fontsize=13,
        )
    ax.set(xlim=(-1.3, 1.4), ylim=(-1.2, 1.3), aspect="equal")
    ax.axis("off")


def damped_wave(ax: Axes) -> None:
    """An oscillation between the curves that bound it."""
    t = np.linspace(0, 10, 500)
    ax.plot(t, np.exp(-t / 4) * np.cos(3 * t), label="$e^{-t/4}\\cos 3t$")
    for sign in (1, -1):
        ax.plot(t, sign * np.exp(-t / 4), "--", color="gray")
    ax.axhline(0, color="black", lw=0.8)
    ax.set(xlabel="t", ylabel="displacement", title="Damped oscillation")
    ax.legend()


def triangle_numbers(ax: Axes) -> None:
    """The first four triangular numbers as dots."""
    for n, start in zip(range(1, 5), (0, 2.2, 5.2, 9.2), strict=True):
        for row in range(n):
            ax.plot(start + np.arange(row + 1) - row / 2 + (n - 1) / 2, [-row] * (row + 1),
                    "o", color="tab:green", ms=11)  # fmt: skip
        ax.text(start + (n - 1) / 2, -4.2, str(n * (n + 1) // 2), ha="center", fontsize=13)
    ax.set(xlim=(-1, 13), ylim=(-5, 1), aspect="equal")
    ax.axis("off")


def circuit(ax: Axes) -> None:
    """A battery and two resistors in parallel."""
    ax.plot([0, 0, 4, 4], [1.1, 3, 3, 2.3], color="black")
    ax.plot([0, 0, 4, 4], [0.9, -1, -1, 0.7], color="black")
    ax.plot([2, 2], [3, 2.3], [2, 2], [0.7, -1], color="black")
    for x, name in ((2, "$R_1$"), (4, "$R_2$")):
        ax.add_patch(plt.Rectangle((x - 0.25, 0.7), 0.5, 1.6, facecolor="white", edgecolor="black"))
        ax.text(x + 0.4, 1.5, name, va="center", fontsize=14)
    ax.plot([-0.5, 0.5], [1.1, 1.1], color="black", lw=2)
    ax.plot([-0.25, 0.25], [0.9, 0.9], color="black", lw=4)
    ax.text(-1.1, 1, "$U$", va="center", fontsize=14)
    ax.plot([2, 2], [3, -1], "o", color="black", ms=6)
    ax.set(xlim=(-1.6, 5.4), ylim=(-1.6, 3.6), aspect="equal")
    ax.axis("off")


def fruit_bars(ax: Axes) -> None:
    """Four bars with their values."""
    bars = ax.bar(
        ["apples", "pears", "plums", "figs"], [7, 4, 9, 2],
        color=["tab:red", "tab:green", "tab:purple", "tab:brown"],
    )  # fmt: skip
    ax.bar_label(bars)
    ax.set(ylabel="baskets", ylim=(0, 10), title="Harvest of one morning")


SEEDS: tuple[tuple[Callable[[Axes], None], tuple[float, float]], ...] = (
    (circuit, (4, 3)),
    (damped_wave, (4.5, 3)),
    (domino_row, (6, 1.4)),
    (fruit_bars, (4, 3.2)),
    (inscribed_triangle, (3.4, 3.2)),
    (triangle_numbers, (5, 2.2)),
)


def main() -> None:
    for draw, size in SEEDS:
        fig, ax = plt.subplots(figsize=size, layout="constrained")
        draw(ax)
        fig.savefig(HERE / f"{draw.__name__}.png", dpi=90, metadata={"Software": None})
        plt.close(fig)


if __name__ == "__main__":
    main()
