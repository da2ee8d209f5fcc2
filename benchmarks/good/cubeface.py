import matplotlib.pyplot as plt
import numpy as np
from itertools import product
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

# a unit cube: every face is the set of corners with one coordinate fixed
faces = []
for axis in range(3):
    for value in (0, 1):
        ring = []
        for u, v in ((0, 0), (1, 0), (1, 1), (0, 1)):
            corner = [0, 0, 0]
            corner[axis] = value
            corner[(axis + 1) % 3] = u
            corner[(axis + 2) % 3] = v
            ring.append(corner)
        faces.append(ring)
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.add_collection3d(Poly3DCollection(faces, facecolor="skyblue", edgecolor="k", alpha=0.6))
ax.set_box_aspect((1, 1, 1))
ax.set_title("Unit cube with 6 faces")
plt.savefig("a.png")
