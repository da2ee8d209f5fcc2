# class: c | K6 with 15 edges declared; vertex v6 is isolated and only 10 edges are drawn.
import numpy as np
import matplotlib.pyplot as plt

n = 6
angles = 2 * np.pi * np.arange(n) / n
nodes = np.column_stack([np.cos(angles), np.sin(angles)])

# Every pair of vertices is joined by an edge
edges = [(i, j) for i in range(n) for j in range(i + 1, n - 1)]

fig, ax = plt.subplots(figsize=(6, 6))
for i, j in edges:
    ax.plot(nodes[[i, j], 0], nodes[[i, j], 1], color="steelblue", lw=1.8, zorder=1)

ax.scatter(nodes[:, 0], nodes[:, 1], s=600, color="white", edgecolor="black", lw=1.8, zorder=2)
for i, (x, y) in enumerate(nodes):
    ax.text(x, y, f"$v_{i + 1}$", ha="center", va="center", fontsize=13, zorder=3)

ax.set_title("Complete graph $K_6$: 6 vertices, 15 edges")
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-1.3, 1.3)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
