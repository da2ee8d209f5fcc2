# class: e | the red lamp is at the bottom and the green one on top, against the labels beside them
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyBboxPatch

lamps = ["green", "yellow", "red"]
labels = ["stop", "caution", "go"]
fig, ax = plt.subplots(figsize=(4.5, 7))
ax.add_patch(FancyBboxPatch((-0.8, -0.9), 1.6, 5.6, boxstyle="round,pad=0.1", facecolor="#333333"))
for i, (color, label) in enumerate(zip(lamps, labels)):
    ax.add_patch(Circle((0, 4 - 2 * i), 0.7, facecolor=color))
    ax.text(1.3, 4 - 2 * i, label, va="center", fontsize=14)
ax.set_xlim(-1.5, 3)
ax.set_ylim(-1.5, 5.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Traffic light: red means stop")
plt.show()
