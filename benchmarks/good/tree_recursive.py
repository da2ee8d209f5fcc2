import math
import matplotlib.pyplot as plt


def branch(ax, x, y, angle, length, depth):
    if depth == 0:
        return
    x2, y2 = x + length * math.cos(angle), y + length * math.sin(angle)
    ax.plot([x, x2], [y, y2], color="saddlebrown" if depth > 3 else "forestgreen", lw=depth * 0.7, solid_capstyle="round")
    branch(ax, x2, y2, angle + math.radians(25), 0.75 * length, depth - 1)
    branch(ax, x2, y2, angle - math.radians(25), 0.75 * length, depth - 1)


fig, ax = plt.subplots(figsize=(7, 6.5))
branch(ax, 0, 0, math.pi / 2, 1.0, 9)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Binary fractal tree with nine levels")
plt.show()
