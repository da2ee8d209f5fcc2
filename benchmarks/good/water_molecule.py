import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4))
half = np.radians(104.5 / 2)
for sign in (-1, 1):
    x, y = 1.5 * sign * np.sin(half), -1.5 * np.cos(half)
    ax.plot([0, x], [0, y], "k", lw=4, zorder=1)
    ax.add_patch(plt.Circle((x, y), 0.4, facecolor="white", edgecolor="k", zorder=2))
    ax.text(x, y, "H", ha="center", va="center", zorder=3)
ax.add_patch(plt.Circle((0, 0), 0.6, facecolor="red", edgecolor="k", zorder=2))
ax.text(0, 0, "O", ha="center", va="center", zorder=3, color="w")
ax.set_xlim(-2.2, 2.2)
ax.set_ylim(-1.8, 1.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Water molecule (104.5°)")
plt.show()
