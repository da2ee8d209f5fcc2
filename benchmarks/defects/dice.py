# class: c | Face 5 shows only three pips though every face k is declared to show k pips.
"""A die shown by its six faces in one row.

Face k carries k pips, from one to six.
"""
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

# Pip positions inside the unit square
LEFT, MID, RIGHT = 0.22, 0.5, 0.78
PIPS = {
    1: [(MID, MID)],
    2: [(LEFT, LEFT), (RIGHT, RIGHT)],
    3: [(LEFT, LEFT), (MID, MID), (RIGHT, RIGHT)],
    4: [(LEFT, LEFT), (LEFT, RIGHT), (RIGHT, LEFT), (RIGHT, RIGHT)],
    5: [(LEFT, LEFT), (LEFT, RIGHT), (RIGHT, LEFT)],
    6: [(LEFT, LEFT), (LEFT, MID), (LEFT, RIGHT),
        (RIGHT, LEFT), (RIGHT, MID), (RIGHT, RIGHT)],
}


def draw_face(ax, x, value):
    """Draw one face with its lower left corner at (x, 0)."""
    ax.add_patch(FancyBboxPatch((x + 0.05, 0.05), 0.9, 0.9,
                                boxstyle="round,pad=0,rounding_size=0.15",
                                facecolor="ivory", edgecolor="black", lw=1.5))
    for px, py in PIPS[value]:
        ax.scatter(x + px, py, s=110, color="black", zorder=3)
    ax.text(x + 0.5, -0.15, str(value), ha="center", va="top", fontsize=12)


fig, ax = plt.subplots(figsize=(9, 2.6))

# Six faces from left to right
for value in range(1, 7):
    draw_face(ax, 1.15 * (value - 1), value)

ax.set_xlim(-0.1, 6.9)
ax.set_ylim(-0.45, 1.1)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Every face k shows k pips")
plt.show()
