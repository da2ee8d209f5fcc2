"""Petersen graph: 10 vertices, 15 edges, every vertex of degree 3."""
import numpy as np
import matplotlib.pyplot as plt

angles = np.pi / 2 + 2 * np.pi * np.arange(5) / 5
ring = np.column_stack([np.cos(angles), np.sin(angles)])
points = np.vstack([2 * ring, ring])

outer = [(i, (i + 1) % 5) for i in range(5)]
spokes = [(i, i + 5) for i in range(5)]
inner = [(5 + i, 5 + (i + 2) % 5) for i in range(5)]

fig, ax = plt.subplots(figsize=(6, 6))
for edges, color in ((outer, "tab:blue"), (spokes, "gray"), (inner, "tab:red")):
    for i, j in edges:
        ax.plot(points[[i, j], 0], points[[i, j], 1], color=color, lw=2, zorder=1)
ax.scatter(points[:, 0], points[:, 1], s=300, color="white", edgecolor="black", lw=1.5, zorder=2)
for i, (x, y) in enumerate(points):
    ax.text(x, y, i, ha="center", va="center", zorder=3)

ax.set_title("Petersen graph: outer pentagon (blue), inner pentagram (red)")
ax.set_aspect("equal")
ax.axis("off")
plt.show()
