# class: d | the wireframe cube lacks four of its twelve edges
from itertools import combinations
import numpy as np
import matplotlib.pyplot as plt

corners = np.array([(x, y, z) for x in (0, 1) for y in (0, 1) for z in (0, 1)])

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
# Connect each pair of corners that differ in exactly one coordinate
for a, b in combinations(range(7), 2):
    if np.abs(corners[a] - corners[b]).sum() == 1:
        ax.plot(*zip(corners[a], corners[b]), color="navy", linewidth=2)
ax.scatter(*corners.T, color="crimson", s=50)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_box_aspect((1, 1, 1))
ax.set_title("Wireframe of a Unit Cube")
plt.show()
