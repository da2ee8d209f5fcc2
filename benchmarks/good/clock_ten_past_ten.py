import numpy as np
import matplotlib.pyplot as plt

hour, minute = 10, 10


def on_dial(turn, radius):
    """Point at `turn` (fraction of a full turn, clockwise from twelve)."""
    return radius * np.sin(2 * np.pi * turn), radius * np.cos(2 * np.pi * turn)


fig, ax = plt.subplots(figsize=(5.5, 5.5))
ax.add_patch(plt.Circle((0, 0), 1, fc="whitesmoke", ec="black", lw=4))
for m in range(60):
    inner = 0.90 if m % 5 == 0 else 0.95
    ax.plot(*zip(on_dial(m / 60, inner), on_dial(m / 60, 0.98)), color="black", lw=2 if m % 5 == 0 else 1)
for h in range(1, 13):
    ax.text(*on_dial(h / 12, 0.77), str(h), ha="center", va="center", fontsize=16)

for turn, length, width in [((hour + minute / 60) / 12, 0.48, 6), (minute / 60, 0.66, 3)]:
    x, y = on_dial(turn, length)
    ax.plot([0, x], [0, y], color="navy", lw=width, solid_capstyle="round")
ax.plot(0, 0, "o", color="navy", ms=10)
ax.set_title("Ten past ten")
ax.set_xlim(-1.1, 1.1)
ax.set_ylim(-1.1, 1.1)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("x.png")
