# class: A-1 | One Bezier control point lies at (-19, -16), so the cell outline is dragged out of the canvas.
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch, Circle

# Outline of an amoeba as a closed chain of cubic Bezier arcs
M, C = Path.MOVETO, Path.CURVE4
vertices = [(2, 0), (2.2, 1.2), (1.2, 1.6), (0.4, 1.9),
            (-0.4, 2.2), (-1.4, 1.9), (-1.8, 1.1),
            (-2.3, 0.1), (-19.0, -16.0), (-1.2, -1.4),
            (-0.4, -1.9), (1.8, -1.4), (2, 0)]
codes = [M] + [C] * 12

fig, ax = plt.subplots(figsize=(6, 5))
ax.add_patch(PathPatch(Path(vertices, codes), facecolor="#cfe8cf", edgecolor="#2d6a4f", lw=2))
ax.add_patch(Circle((0.2, 0.3), 0.5, facecolor="#7b5ea7", edgecolor="black"))
ax.text(0.2, 0.3, "nucleus", ha="center", va="center", color="white", fontsize=9)
ax.text(-0.6, 1.3, "cytoplasm", fontsize=10)
ax.set_xlim(-3, 3)
ax.set_ylim(-2.5, 2.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Amoeba with nucleus")
plt.show()
