# class: A-1 | one tip of a star polygon has a mistyped coordinate
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

angles = np.pi / 2 + np.arange(10) * np.pi / 5
radii = np.where(np.arange(10) % 2 == 0, 2.0, 0.8)
points = np.column_stack([radii * np.cos(angles), radii * np.sin(angles)])
points[4] = (19.0, 3.0)

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Polygon(points, closed=True, facecolor="gold", edgecolor="darkorange", linewidth=2))
ax.set_xlim(-3, 20)
ax.set_ylim(-3, 4)
ax.set_title("Five-pointed star")
plt.show()
