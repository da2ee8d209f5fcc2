# class: a | the resistors said to be in parallel are drawn one after the other in one wire
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

ax = plt.figure(figsize=(7, 4.5)).gca()
wire = dict(color="k", lw=2, zorder=1)
ax.plot([0, 8, 8, 0, 0], [3, 3, 0, 0, 3], **wire)
# two resistors in parallel
for x, name in [(2, "$R_1$"), (5, "$R_2$")]:
    ax.add_patch(Rectangle((x, 2.75), 1.4, 0.5, fc="w", ec="k", lw=2, zorder=2))
    ax.text(x + 0.7, 3.45, name, ha="center", fontsize=14)
ax.add_patch(plt.Circle((4, 0), 0.35, fc="w", ec="k", lw=2, zorder=2))
ax.text(4, 0, "V", ha="center", va="center", fontsize=13, zorder=3)
ax.set_xlim(-0.7, 8.7)
ax.set_ylim(-0.8, 4.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Two Resistors Connected in Parallel")
plt.show()
