# class: A-1 | A control point at x=38 stretches the leaf outline off the canvas.
"""Outline of a leaf as a closed chain of cubic Bézier curves."""
import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path

M, C = Path.MOVETO, Path.CURVE4
outline = [
    (M, (0.0, 0.0)),
    (C, (1.4, 0.6)), (C, (1.6, 2.0)), (C, (1.1, 2.9)),
    (C, (0.8, 3.5)), (C, (38.0, 4.2)), (C, (0.0, 5.0)),
    (C, (-0.3, 4.2)), (C, (-0.8, 3.5)), (C, (-1.1, 2.9)),
    (C, (-1.6, 2.0)), (C, (-1.4, 0.6)), (C, (0.0, 0.0)),
]
codes, vertices = zip(*outline)

fig, ax = plt.subplots(figsize=(5.5, 7))
ax.add_patch(PathPatch(Path(vertices, codes), facecolor="#9ccc65", edgecolor="#33691e", lw=2))
ax.plot([0, 0], [-0.9, 4.6], color="#33691e", lw=2)
for y in (0.8, 1.5, 2.2, 2.9, 3.5):
    reach = 0.75 - 0.12 * abs(y - 1.8)
    ax.plot([-reach, 0, reach], [y + 0.45, y, y + 0.45], color="#558b2f", lw=1)

ax.set_title("Leaf blade with midrib and side veins")
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-1.2, 5.6)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
