from itertools import combinations, product

import numpy as np
import matplotlib.pyplot as plt

corners = np.array(list(product((0, 1), repeat=3)))
edges = [(a, b) for a, b in combinations(corners, 2) if np.abs(a - b).sum() == 1]

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
for a, b in edges:
    ax.plot(*zip(a, b), color="navy", lw=2.5)
ax.scatter(*corners.T, color="black", s=40)
ax.plot([0, 1], [0, 1], [0, 1], "--", color="crimson", lw=1.8, label="space diagonal")
ax.set_box_aspect((1, 1, 1))
ax.view_init(elev=22, azim=-50)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.legend()
ax.set_title(f"Unit cube: {len(corners)} corners and {len(edges)} edges")
plt.show()
