import matplotlib.pyplot as plt
from matplotlib.patches import Polygon


def sierpinski(ax, a, b, c, depth):
    if depth == 0:
        ax.add_patch(Polygon([a, b, c], closed=True, facecolor="midnightblue"))
        return
    ab = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    bc = ((b[0] + c[0]) / 2, (b[1] + c[1]) / 2)
    ca = ((c[0] + a[0]) / 2, (c[1] + a[1]) / 2)
    sierpinski(ax, a, ab, ca, depth - 1)
    sierpinski(ax, ab, b, bc, depth - 1)
    sierpinski(ax, ca, bc, c, depth - 1)


fig, ax = plt.subplots(figsize=(7, 6.4))
sierpinski(ax, (0, 0), (1, 0), (0.5, 3**0.5 / 2), depth=6)
ax.set_xlim(-0.03, 1.03)
ax.set_ylim(-0.03, 0.9)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Sierpinski Triangle after Six Subdivisions")
plt.show()
