# class: b | Declared 3-D surface is a flat filled contour plot.
"""Three-dimensional surface of a two-slit interference pattern."""
import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-5, 5, 200)
X, Y = np.meshgrid(x, x)
r1 = np.hypot(X - 1.5, Y)
r2 = np.hypot(X + 1.5, Y)
Z = np.cos(3 * r1) + np.cos(3 * r2)

fig, ax = plt.subplots(figsize=(6.5, 5.5))
mesh = ax.contourf(X, Y, Z, levels=15, cmap="RdBu")
fig.colorbar(mesh, ax=ax, label="elevation")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("3-D surface of the interference of two sources")
plt.show()
