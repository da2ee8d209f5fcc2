# class: A-1 | bezier control point typo flies off
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch

fig, ax = plt.subplots(figsize=(6, 6))
verts = [(0, 0), (1.2, 1.0), (1.4, 2.4), (0, 3.2), (-1.4, 24.0), (-1.2, 1.0), (0, 0)]
codes = [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.CURVE4]
ax.add_patch(PathPatch(Path(verts, codes), facecolor="lightgreen", edgecolor="darkgreen", lw=2))
ax.plot([0, 0], [-2, 3.2], color="darkgreen")
ax.set_xlim(-3, 3)
ax.set_ylim(-2.5, 4)
ax.set_title("Leaf outline from two Bezier curves")
ax.set_aspect("equal")
plt.show()
