# class: d | the closed circuit has a gap in the lower wire although no switch is drawn
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

ax = plt.figure(figsize=(7, 5)).gca()
ax.plot([0, 0], [0, 3], "k", lw=2)
ax.plot([0, 6], [3, 3], "k", lw=2)
ax.plot([6, 6], [3, 0], "k", lw=2)
ax.plot([6, 3.6], [0, 0], "k", lw=2)
ax.plot([0, 1.2], [0, 0], "k", lw=2)
ax.add_patch(Rectangle((2.2, 2.75), 1.6, 0.5, fc="w", ec="k", lw=2, zorder=3))
ax.add_patch(Circle((6, 1.5), 0.4, fc="yellow", ec="k", lw=2, zorder=3))
ax.add_patch(Circle((0, 1.5), 0.4, fc="w", ec="k", lw=2, zorder=3))
ax.text(0, 1.5, "U", ha="center", va="center", fontsize=13, zorder=4)
ax.text(3, 3.45, "R", ha="center", fontsize=13)
ax.text(6.6, 1.5, "lamp", va="center", fontsize=12)
ax.set_xlim(-1, 7.8)
ax.set_ylim(-0.8, 4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Closed Circuit: Current Flows and the Lamp Is Lit")
plt.show()
