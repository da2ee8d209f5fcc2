# class: a | The declared incircle touches no side (inradius halved).
"""Triangle with its incircle, which touches all three sides."""
import matplotlib.pyplot as plt
import numpy as np

A, B, C = np.array([0.0, 0.0]), np.array([7.0, 0.0]), np.array([2.0, 5.0])

# Side lengths opposite to the vertices
a = np.linalg.norm(B - C)
b = np.linalg.norm(C - A)
c = np.linalg.norm(A - B)
s = (a + b + c) / 2
area = np.sqrt(s * (s - a) * (s - b) * (s - c))

# Incentre and inradius
incentre = (a * B + b * C + c * A) / (a + b + c)
inradius = area / (2 * s)

fig, ax = plt.subplots(figsize=(7, 5.5))
ax.add_patch(plt.Polygon([A, B, C], fill=False, lw=2))
ax.add_patch(plt.Circle(incentre, inradius, facecolor="lightblue", edgecolor="navy", lw=2))
ax.plot(*incentre, "k.", ms=8)
ax.text(incentre[0] + 0.1, incentre[1] + 0.1, "I", fontsize=13)

# Vertex names
for name, point, shift in [("A", A, (-0.35, -0.2)), ("B", B, (0.15, -0.2)), ("C", C, (-0.1, 0.2))]:
    ax.text(point[0] + shift[0], point[1] + shift[1], name, fontsize=14)

ax.set_xlim(-0.8, 7.8)
ax.set_ylim(-0.8, 5.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The incircle touches the three sides")
plt.show()
