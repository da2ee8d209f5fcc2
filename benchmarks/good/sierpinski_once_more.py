import numpy as np
import matplotlib.pyplot as plt


def subdivide(triangle, depth):
    if depth == 0:
        return [triangle]
    a, b, c = triangle
    ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
    return [t for corner in ((a, ab, ca), (ab, b, bc), (ca, bc, c)) for t in subdivide(corner, depth - 1)]


start = tuple(np.array(p) for p in [(0.0, 0.0), (1.0, 0.0), (0.5, np.sqrt(3) / 2)])
pieces = subdivide(start, 5)

fig, ax = plt.subplots(figsize=(6, 5.5))
for piece in pieces:
    ax.fill(*np.array(piece).T, color="rebeccapurple", lw=0)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Sierpinski triangle, depth 5: {len(pieces)} small triangles")
plt.show()
