# class: A-1 | house outline lacks its last side
import matplotlib.pyplot as plt
from matplotlib.path import Path
from matplotlib.patches import PathPatch

fig, ax = plt.subplots(figsize=(5, 5))
pts = [(0, 0), (4, 0), (4, 3), (2, 5), (0, 3)]
codes = [Path.MOVETO] + [Path.LINETO] * 4
ax.add_patch(PathPatch(Path(pts, codes), facecolor="none", edgecolor="navy", lw=2.5))
for (x, y), name in zip(pts, "ABCDE"):
    ax.plot(x, y, "o", color="navy")
    ax.annotate(name, (x, y), textcoords="offset points", xytext=(8, 6), fontsize=13)
ax.set_xlim(-1, 5.5)
ax.set_ylim(-1, 6)
ax.set_aspect("equal")
ax.set_title("Pentagon ABCDE")
plt.show()
