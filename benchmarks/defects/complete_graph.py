# class: A-4 | 2415 thick chords melt into a solid blue disc, no edge can be told.
import numpy as np
import matplotlib.pyplot as plt

# Complete graph on n vertices placed on a circle
n = 70
angles = np.linspace(0, 2 * np.pi, n, endpoint=False)
x = np.cos(angles)
y = np.sin(angles)

fig, ax = plt.subplots(figsize=(6, 6))

# Edges: every pair of vertices
for i in range(n):
    for j in range(i + 1, n):
        ax.plot([x[i], x[j]], [y[i], y[j]], color="navy", lw=2.5)

# Vertices with their numbers
ax.scatter(x, y, s=260, color="gold", edgecolor="black", zorder=3)
for i in range(n):
    ax.text(x[i], y[i], str(i + 1), fontsize=9, ha="center", va="center", zorder=4)

ax.set_aspect("equal")
ax.set_xlim(-1.15, 1.15)
ax.set_ylim(-1.15, 1.15)
ax.axis("off")
ax.set_title(r"Complete graph $K_{70}$")
plt.show()
