import numpy as np
import matplotlib.pyplot as plt
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

top, bottom = (0, 0, 1), (0, 0, -1)
ring = [(1, 0, 0), (0, 1, 0), (-1, 0, 0), (0, -1, 0)]
faces = [[apex, ring[i], ring[(i + 1) % 4]] for apex in (top, bottom) for i in range(4)]

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
solid = Poly3DCollection(faces, facecolors=plt.cm.Set3(np.arange(8)), edgecolors="black", linewidths=1.2, alpha=0.85)
ax.add_collection3d(solid)
ax.scatter(*np.array([top, bottom, *ring]).T, color="black", s=30)
ax.set(xlim=(-1, 1), ylim=(-1, 1), zlim=(-1, 1))
ax.set_box_aspect((1, 1, 1))
ax.view_init(elev=22, azim=32)
ax.set_axis_off()
ax.set_title(f"Regular octahedron: 6 vertices, 12 edges, {len(faces)} faces")
plt.show()
