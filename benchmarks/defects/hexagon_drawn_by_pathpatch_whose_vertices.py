# class: A-1 | hexagon drawn by PathPatch whose vertices are out of order
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch

a = np.arange(6) * np.pi / 3
p = [(np.cos(t), np.sin(t)) for t in a]
order = [p[0], p[3], p[1], p[4], p[2], p[5], p[0]]
codes = [Path.MOVETO] + [Path.LINETO] * 5 + [Path.CLOSEPOLY]
fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(PathPatch(Path(order, codes), facecolor="lightblue", edgecolor="k", lw=2))
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-1.3, 1.3)
ax.set_aspect("equal")
ax.set_title("Benzene ring")
plt.show()
