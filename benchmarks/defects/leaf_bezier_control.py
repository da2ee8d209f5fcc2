# class: A-1 | a control point of the leaf outline is mistyped (1.2 became 12), so the outline shoots out of the canvas
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch

vertices = [
    (0.0, 0.0),
    (-1.2, 0.8), (-1.0, 2.4), (0.0, 3.2),
    (1.0, 2.4), (12.0, 0.8), (0.0, 0.0),
]
codes = [Path.MOVETO] + [Path.CURVE4] * 6

fig, ax = plt.subplots(figsize=(6, 7))
ax.add_patch(PathPatch(Path(vertices, codes), facecolor="yellowgreen", edgecolor="darkgreen", linewidth=2))
ax.plot([0, 0], [-0.8, 3.0], color="darkgreen", linewidth=2)
for y in (0.6, 1.2, 1.8, 2.4):
    ax.plot([0, 0.5], [y, y + 0.3], color="darkgreen", linewidth=1)
    ax.plot([0, -0.5], [y, y + 0.3], color="darkgreen", linewidth=1)
ax.set_xlim(-2, 2)
ax.set_ylim(-1, 3.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("A Symmetric Leaf and Its Veins")
plt.show()
