import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 4))


def draw(x, y, dx, value):
    for sign, child in ((-1, 2 * value), (1, 2 * value + 1)):
        if child < 16:
            ax.plot([x, x + sign * dx], [y, y - 1], "k-", zorder=1)
            draw(x + sign * dx, y - 1, dx / 2, child)
    ax.add_patch(plt.Circle((x, y), 0.18, facecolor="lightyellow", edgecolor="k", zorder=2))
    ax.text(x, y, value, ha="center", va="center", zorder=3)


draw(0, 0, 2, 1)
ax.set_xlim(-4, 4)
ax.set_ylim(-3.5, 0.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Heap with 15 nodes")
plt.show()
