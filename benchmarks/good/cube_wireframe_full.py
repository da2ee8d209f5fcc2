from itertools import combinations
import numpy as np
import matplotlib.pyplot as plt

corners = np.array([(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)])

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
# Twelve edges: pairs of corners that differ in exactly one coordinate
for p, q in combinations(corners, 2):
    if np.abs(p - q).sum() == 1:
        ax.plot(*zip(p, q), color="navy", linewidth=2)
# One space diagonal
ax.plot([0, 1], [0, 1], [0, 1], color="crimson", linestyle="--", label=r"space diagonal $\sqrt{3}$")
ax.scatter(*corners.T, color="black", s=30)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_box_aspect((1, 1, 1))
ax.legend(loc="upper left")
ax.set_title("Unit Cube and One Space Diagonal")
plt.show()
