# class: a | Declared complete bipartite graph K3,3 has only three edges, one per house.
"""The complete bipartite graph K3,3 (three houses, three utilities)."""
import matplotlib.pyplot as plt

houses = [(0, 2), (2, 2), (4, 2)]
utilities = [(0, 0), (2, 0), (4, 0)]

fig, ax = plt.subplots(figsize=(6, 4))
# Every house is connected to every utility
for (hx, hy), (ux, uy) in zip(houses, utilities):
    ax.plot([hx, ux], [hy, uy], color="black", lw=1.5, zorder=1)
ax.scatter(*zip(*houses), s=700, marker="s", color="indianred", zorder=2)
ax.scatter(*zip(*utilities), s=700, color="goldenrod", zorder=2)
for (x, y), t in zip(houses + utilities, ["A", "B", "C", "W", "G", "E"]):
    ax.text(x, y, t, ha="center", va="center", fontsize=13)
ax.set_xlim(-0.7, 4.7)
ax.set_ylim(-0.7, 2.7)
ax.axis("off")
ax.set_title("Each house is connected to water, gas and electricity")
plt.show()
