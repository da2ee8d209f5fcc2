# class: b | called a regular hexagon, eight vertices are drawn
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import RegularPolygon

fig, ax = plt.subplots(figsize=(6, 6))
hexagon = RegularPolygon((0, 0), numVertices=8, radius=2, facecolor="gold", edgecolor="saddlebrown", linewidth=2)
ax.add_patch(hexagon)
ax.plot(0, 0, "o", color="saddlebrown")
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-2.5, 2.5)
ax.set_aspect("equal")
ax.set_title("Regular Hexagon with Circumradius 2")
ax.grid(alpha=0.3)
plt.show()
