import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import PolyCollection


def split(triangle, depth):
    if depth == 0:
        return [triangle]
    a, b, c = triangle
    ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
    return [t for part in ([a, ab, ca], [ab, b, bc], [ca, bc, c]) for t in split(np.array(part), depth - 1)]


start = np.array([[0, 0], [1, 0], [0.5, np.sqrt(3) / 2]])
triangles = split(start, 6)
fig, ax = plt.subplots(figsize=(6, 5.4))
ax.add_collection(PolyCollection(triangles, facecolor="darkslateblue"))
ax.set_xlim(-0.02, 1.02)
ax.set_ylim(-0.02, 0.89)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Sierpinski triangle, depth 6 ({3 ** 6} triangles)")
plt.show()
