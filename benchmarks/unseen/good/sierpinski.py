import numpy as np
import matplotlib.pyplot as plt


def sierpinski(a, b, c, depth):
    if depth == 0:
        return [np.array([a, b, c])]
    ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
    return (sierpinski(a, ab, ca, depth - 1)
            + sierpinski(ab, b, bc, depth - 1)
            + sierpinski(ca, bc, c, depth - 1))


corners = np.array([[0, 0], [1, 0], [0.5, np.sqrt(3) / 2]])
triangles = sierpinski(*corners, depth=6)

fig, ax = plt.subplots(figsize=(7, 6.5))
for triangle in triangles:
    ax.add_patch(plt.Polygon(triangle, color="darkslateblue", lw=0))
ax.set_title(f"Sierpiński triangle after 6 steps: {len(triangles)} triangles")
ax.set_xlim(-0.02, 1.02)
ax.set_ylim(-0.02, 0.9)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
