# class: a | The cube's half edge equals R: the sphere lies inside the cube and no vertex lies on the sphere, so the cube is not inscribed.
from itertools import combinations, product

import numpy as np
import matplotlib.pyplot as plt

R = 1.0
half_edge = R

fig = plt.figure(figsize=(7, 7))
ax = fig.add_subplot(projection="3d")

# Circumscribed sphere
u, v = np.meshgrid(np.linspace(0, 2 * np.pi, 40), np.linspace(0, np.pi, 20))
ax.plot_surface(R * np.cos(u) * np.sin(v), R * np.sin(u) * np.sin(v), R * np.cos(v),
                color="lightskyblue", alpha=0.25, linewidth=0)

# Inscribed cube: the eight vertices lie on the sphere
vertices = half_edge * np.array(list(product([-1, 1], repeat=3)))
for p, q in combinations(vertices, 2):
    if np.isclose(np.linalg.norm(p - q), 2 * half_edge):
        ax.plot(*zip(p, q), color="darkred", lw=2)
ax.scatter(*vertices.T, color="black", s=30)

ax.set_title("Cube inscribed in a sphere of radius 1")
ax.set_box_aspect((1, 1, 1))
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
plt.show()
