# class: a | the incenter's weights are in the wrong order: the circle crosses sides and misses one
import numpy as np
import matplotlib.pyplot as plt

# Triangle vertices
A = np.array([0.0, 0.0])
B = np.array([7.0, 0.0])
C = np.array([1.0, 4.0])

# Side lengths opposite to each vertex
a = np.linalg.norm(B - C)
b = np.linalg.norm(C - A)
c = np.linalg.norm(A - B)

# Incenter as the weighted mean of the vertices
incenter = (a * B + b * C + c * A) / (a + b + c)

# Inradius = area / semiperimeter
s = (a + b + c) / 2
area = np.sqrt(s * (s - a) * (s - b) * (s - c))
inradius = area / s

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(plt.Polygon([A, B, C], fill=False, edgecolor="navy", lw=2))
ax.add_patch(plt.Circle(incenter, inradius, fill=False, edgecolor="crimson", lw=2))
ax.plot(*incenter, "ko", markersize=5)
ax.text(incenter[0] + 0.2, incenter[1] + 0.1, "I", fontsize=13)

ax.set_xlim(-1.5, 8)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Incircle touching the three sides of a triangle")
plt.show()
