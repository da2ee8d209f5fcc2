# class: d | Declared cube with 12 edges lacks four edges.
import matplotlib.pyplot as plt
import numpy as np
from itertools import combinations, product

# Wire frame of a cube: all twelve edges
corners = np.array(list(product([0, 1], repeat=3)))
edges = [(i, j) for i, j in combinations(range(8), 2) if abs(corners[i] - corners[j]).sum() == 1]

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
for i, j in edges[:8]:
    ax.plot(*corners[[i, j]].T, color="navy", lw=2)
ax.scatter(*corners.T, color="crimson", s=40)
ax.set_box_aspect((1, 1, 1))
ax.set_title("Cube: 8 corners and 12 edges")
plt.show()
