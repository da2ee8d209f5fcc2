import matplotlib.pyplot as plt
import numpy as np

# Petersen graph: 10 vertices, 15 edges, every vertex of degree 3
a = np.pi / 2 + 2 * np.pi * np.arange(5) / 5
xy = np.vstack([np.column_stack([np.cos(a), np.sin(a)]), 0.5 * np.column_stack([np.cos(a), np.sin(a)])])
edges = [(i, (i + 1) % 5) for i in range(5)] + [(i, i + 5) for i in range(5)] + [(5 + i, 5 + (i + 2) % 5) for i in range(5)]
fig, ax = plt.subplots(figsize=(5, 5))
for i, j in edges:
    ax.plot(*xy[[i, j]].T, color="black", lw=1.5, zorder=1)
ax.scatter(*xy.T, s=200, color="tomato", edgecolor="black", zorder=2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Petersen graph (10 vertices, 15 edges)")
plt.show()
