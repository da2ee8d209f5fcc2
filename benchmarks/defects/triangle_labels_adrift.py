# class: A-2 | vertex letters stand far from their vertices
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

A, B, C = (1, 1), (5, 1), (2, 4)
fig, ax = plt.subplots(figsize=(7, 7))
ax.add_patch(Polygon([A, B, C], fill=False, edgecolor="navy", linewidth=2))
ax.text(6.8, 7.0, "A", fontsize=14)
ax.text(8.6, 7.0, "B", fontsize=14)
ax.text(7.7, 8.8, "C", fontsize=14)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.set_title("Triangle ABC")
plt.show()
