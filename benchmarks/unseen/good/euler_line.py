"""Centroid G, circumcenter O and orthocenter H of a triangle lie on the Euler line."""
import numpy as np
import matplotlib.pyplot as plt

A, B, C = np.array([0.0, 0.0]), np.array([7.0, 0.0]), np.array([2.0, 5.0])

centroid = (A + B + C) / 3
circumcenter = np.linalg.solve(2 * np.array([B - A, C - A]), [B @ B - A @ A, C @ C - A @ A])
orthocenter = A + B + C - 2 * circumcenter

fig, ax = plt.subplots(figsize=(7, 6))
ax.add_patch(plt.Polygon([A, B, C], fill=False, edgecolor="black", lw=2))
ax.add_patch(plt.Circle(circumcenter, np.linalg.norm(A - circumcenter), fill=False, color="gray", ls=":"))
ax.axline(circumcenter, orthocenter, color="crimson", lw=1.5, label="Euler line")

for name, point, color in (("G", centroid, "green"), ("O", circumcenter, "blue"), ("H", orthocenter, "purple")):
    ax.plot(*point, "o", color=color)
    ax.annotate(name, point, xytext=(6, 6), textcoords="offset points", color=color, fontsize=13)
for name, point, shift in (("A", A, (-14, -14)), ("B", B, (6, -14)), ("C", C, (-4, 8))):
    ax.annotate(name, point, xytext=shift, textcoords="offset points", fontsize=13)

ax.set_title("Euler line of triangle ABC")
ax.set_xlim(-1.5, 8.5)
ax.set_ylim(-2.5, 6.2)
ax.set_aspect("equal")
ax.axis("off")
ax.legend(loc="upper right")
plt.show()
