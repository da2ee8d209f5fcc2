import numpy as np
import matplotlib.pyplot as plt
from itertools import combinations

t = np.pi / 2 + 2 * np.pi * np.arange(8) / 8
P = np.column_stack([np.cos(t), np.sin(t)])
fig, ax = plt.subplots(figsize=(6, 6))
for i, j in combinations(range(8), 2):
    ax.plot(*P[[i, j]].T, color="gray", lw=1)
ax.scatter(*P.T, s=420, color="lightyellow", edgecolor="k", zorder=3)
for i, (x, y) in enumerate(P):
    ax.text(x, y, str(i + 1), ha="center", va="center", zorder=4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The complete graph on eight vertices")
plt.show()
