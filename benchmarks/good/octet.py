"""Regular octahedron as a closed solid with eight faces."""
import matplotlib.pyplot as plt
import numpy as np
from itertools import product
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

# One face for each octant
faces = [np.diag(signs) for signs in product([1, -1], repeat=3)]

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.add_collection3d(Poly3DCollection(faces, facecolor="mediumaquamarine", edgecolor="black", lw=1.5, alpha=0.7))
ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_zlim(-1, 1)
ax.set(xticks=[-1, 0, 1], yticks=[-1, 0, 1], zticks=[-1, 0, 1])
ax.set_box_aspect((1, 1, 1))
ax.view_init(elev=20, azim=35)
ax.set_title("Octahedron: 6 vertices, 12 edges, 8 faces")
plt.show()
