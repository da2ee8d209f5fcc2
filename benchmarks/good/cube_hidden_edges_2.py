"""Unit cube in oblique projection: hidden edges are dashed."""
import itertools
import numpy as np
import matplotlib.pyplot as plt

SHEAR = 0.5 * np.array([np.cos(np.pi / 4), np.sin(np.pi / 4)])     # cabinet projection
names = {(0, 0, 0): "A", (1, 0, 0): "B", (1, 0, 1): "C", (0, 0, 1): "D",
         (0, 1, 0): "E", (1, 1, 0): "F", (1, 1, 1): "G", (0, 1, 1): "H"}
hidden_corner = (0, 1, 0)


def project(v):
    x, depth, z = v
    return np.array([x, z]) + depth * SHEAR


fig, ax = plt.subplots(figsize=(6, 6))
vertices = list(itertools.product((0, 1), repeat=3))
for p, q in itertools.combinations(vertices, 2):
    if sum(a != b for a, b in zip(p, q)) == 1:                     # the twelve edges
        dashed = hidden_corner in (p, q)
        ends = np.array([project(p), project(q)])
        ax.plot(*ends.T, color="gray" if dashed else "black", ls="--" if dashed else "-", lw=2)

middle = project((0.5, 0.5, 0.5))
for v in vertices:
    pos = project(v)
    away = (pos - middle) / np.hypot(*(pos - middle))
    side = -1 if names[v] in "CE" else 1            # edges leave no room outside C and E
    ax.text(*(pos + 0.09 * side * away), names[v], ha="center", va="center", fontsize=14)
ax.set_xlim(-0.2, 1.55)
ax.set_ylim(-0.2, 1.55)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Cube ABCDEFGH: nine visible edges, three hidden ones (dashed)")
plt.show()
