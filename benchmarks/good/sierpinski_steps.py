import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import PolyCollection


def subdivide(tri, level):
    """Triangles left after removing the middle one `level` times."""
    if level == 0:
        return [tri]
    a, b, c = tri
    ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
    return [t for small in ([a, ab, ca], [ab, b, bc], [ca, bc, c])
            for t in subdivide(small, level - 1)]


start = [np.array([0, 0]), np.array([1, 0]), np.array([0.5, np.sqrt(3) / 2])]

# Four panels: levels 0 to 3
fig, axes = plt.subplots(1, 4, figsize=(12, 3.4))
for level, ax in enumerate(axes):
    triangles = subdivide(start, level)
    ax.add_collection(PolyCollection(triangles, facecolor="teal", edgecolor="white", lw=0.5))
    ax.set_xlim(-0.03, 1.03)
    ax.set_ylim(-0.03, 0.9)
    ax.set_aspect("equal")
    ax.axis("off")
    ax.set_title(f"level {level}: {3**level}", fontsize=11)
fig.suptitle("Number of filled triangles in the Sierpinski construction")
plt.show()
