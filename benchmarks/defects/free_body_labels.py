# class: A-2 | force labels are placed at the bare vector components, not at the arrow tips, so they float away from the arrows
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

center = (6.0, 4.0)
forces = {
    "Normal force": (0.0, 2.0, "blue"),
    "Gravity": (0.0, -2.0, "green"),
    "Friction": (-1.8, 0.0, "red"),
    "Applied force": (2.2, 0.0, "purple"),
}

fig, ax = plt.subplots(figsize=(9, 6))
ax.add_patch(Rectangle((5.5, 3.5), 1.0, 1.0, facecolor="tan", edgecolor="black"))
for name, (fx, fy, color) in forces.items():
    ax.annotate("", xy=(center[0] + fx, center[1] + fy), xytext=center,
                arrowprops=dict(arrowstyle="-|>", color=color, linewidth=2.5))
    ax.text(fx, fy, name, color=color, fontsize=12, ha="center", va="center")

ax.set_xlim(-4, 10)
ax.set_ylim(-4, 8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Free-Body Diagram of a Block on a Table")
plt.show()
