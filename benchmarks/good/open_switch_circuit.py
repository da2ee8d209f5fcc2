import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

ax = plt.figure(figsize=(7, 5)).gca()
# wires; the switch S at the bottom is open
for xs, ys in [([0, 0, 6, 6, 4], [0, 3, 3, 0, 0]), ([0, 2.4], [0, 0])]:
    ax.plot(xs, ys, "k", lw=2)
ax.plot([2.4, 3.8], [0, 0.7], "k", lw=2)
ax.plot([2.4, 4], [0, 0], "ko", ms=6)
ax.text(3, 0.75, "S", fontsize=13)
ax.add_patch(Rectangle((2.2, 2.75), 1.6, 0.5, fc="w", ec="k", lw=2, zorder=3))
ax.text(3, 3.45, "R = 20 Ω", ha="center", fontsize=13)
ax.add_patch(Circle((0, 1.5), 0.45, fc="w", ec="k", lw=2, zorder=3))
ax.text(0, 1.5, "6 V", ha="center", va="center", fontsize=12, zorder=4)
ax.set_xlim(-1, 7)
ax.set_ylim(-0.8, 4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Circuit with an Open Switch: No Current Flows")
plt.show()
