import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(Rectangle((-0.5, -0.5), 1, 1, facecolor="lightgray", edgecolor="black"))
forces = {"N": (0, 1.5, 0, 0.5), "W": (0, -1.5, 0, -0.5), "F": (1.5, 0, 0.5, 0), "f": (-1.2, 0, -0.5, 0)}
for name, (dx, dy, x0, y0) in forces.items():
    ax.annotate("", xy=(x0 + dx, y0 + dy), xytext=(x0, y0), arrowprops=dict(arrowstyle="-|>", lw=2))
    ax.text(x0 + dx * 1.15, y0 + dy * 1.1, f"${name}$", fontsize=14, ha="center", va="center")
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
