# class: d | the cube has nine of its twelve edges, one corner hangs loose
import itertools
import numpy as np
import matplotlib.pyplot as plt

# Corners of the unit cube
corners = np.array(list(itertools.product([0, 1], repeat=3)))

# Edges of the cube: pairs of corners that differ in one coordinate
edges = []
for i in range(8):
    for j in range(i + 1, 7):
        if np.abs(corners[i] - corners[j]).sum() == 1:
            edges.append((i, j))

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")

# Draw the edges and the corners
for i, j in edges:
    ax.plot(*zip(corners[i], corners[j]), color="navy", lw=2)
ax.scatter(*corners.T, color="crimson", s=50)

ax.set_box_aspect((1, 1, 1))
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.view_init(elev=20, azim=35)
ax.set_title("Wireframe of the unit cube")
plt.show()
