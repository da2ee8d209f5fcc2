# class: d | The cube shows 10 of the 12 declared edges; two are missing at one corner.
"""Simple cubic unit cell: eight corner atoms and the twelve edges of the cube."""
from itertools import product

import matplotlib.pyplot as plt

atoms = list(product([0, 1], repeat=3))
edges = [
    ((0, 0, 0), (1, 0, 0)), ((1, 0, 0), (1, 1, 0)), ((1, 1, 0), (0, 1, 0)), ((0, 1, 0), (0, 0, 0)),
    ((0, 0, 1), (1, 0, 1)), ((1, 0, 1), (1, 1, 1)), ((0, 1, 1), (0, 0, 1)),
    ((0, 0, 0), (0, 0, 1)), ((1, 0, 0), (1, 0, 1)), ((0, 1, 0), (0, 1, 1)),
]

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
for start, end in edges:
    ax.plot(*zip(start, end), color="dimgray", lw=2)
ax.scatter(*zip(*atoms), s=350, color="mediumseagreen", edgecolor="black", depthshade=False)

ax.set_title("Simple cubic unit cell of polonium")
ax.set_box_aspect((1, 1, 1))
ax.set_xticks([0, 1])
ax.set_yticks([0, 1])
ax.set_zticks([0, 1])
ax.set_xlabel("x / a")
ax.set_ylabel("y / a")
ax.set_zlabel("z / a")
ax.view_init(elev=18, azim=-55)
plt.show()
