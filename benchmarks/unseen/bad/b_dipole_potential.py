# class: b | Title and comment say 2-D contour/equipotential lines; a 3-D surface is drawn.
import numpy as np
import matplotlib.pyplot as plt


def potential(x, y, charges):
    total = np.zeros_like(x)
    for q, cx, cy in charges:
        total += q / np.sqrt((x - cx) ** 2 + (y - cy) ** 2 + 0.15)
    return total


charges = [(1.0, -1.0, 0.0), (-1.0, 1.0, 0.0)]
x, y = np.meshgrid(np.linspace(-3, 3, 80), np.linspace(-2.5, 2.5, 80))
V = potential(x, y, charges)

# Equipotential lines in the plane of the charges
fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(x, y, V, cmap="RdBu_r", linewidth=0)
ax.set_xlabel("x (m)")
ax.set_ylabel("y (m)")
ax.set_zlabel("V (arb. units)")
ax.set_title("2-D contour plot: equipotential lines of an electric dipole")
plt.show()
