# class: d | the outline of the house lacks its right wall
import matplotlib.pyplot as plt


def stroke(ax, *points):
    ax.plot(*zip(*points), color="saddlebrown", lw=3, solid_capstyle="round")


fig, ax = plt.subplots(figsize=(6, 6))
stroke(ax, (4, 0), (0, 0), (0, 3), (2, 4.8), (4, 3))
stroke(ax, (1.5, 0), (1.5, 1.6), (2.5, 1.6), (2.5, 0))
stroke(ax, (0, 3), (4, 3))
ax.set_xlim(-1, 5)
ax.set_ylim(-0.5, 5.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Outline of a house with roof, two walls, floor, and door")
plt.show()
