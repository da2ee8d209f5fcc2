# class: low_contrast | The labels in the nodes are light yellow on pale yellow and cannot be read.
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

levels = {"A": (0, 2), "B": (-1.5, 0), "C": (1.5, 0)}
links = [("A", "B"), ("A", "C"), ("B", "C")]

fig, ax = plt.subplots(figsize=(6, 5))
for u, v in links:
    ax.plot(*zip(levels[u], levels[v]), color="gray", lw=2, zorder=1)
for name, (x, y) in levels.items():
    ax.add_patch(Circle((x, y), 0.4, facecolor="lightyellow", edgecolor="gray", lw=2, zorder=2))
    ax.text(x, y, name, color="lemonchiffon", fontsize=18, ha="center", va="center", zorder=3)
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-1, 3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Trophic triangle")
plt.show()
