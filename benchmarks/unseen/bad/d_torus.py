# class: d | u runs only to 1.5 pi; a quarter of the closed torus is missing.
import numpy as np
import matplotlib.pyplot as plt

R, r = 3.0, 1.0

# Full torus: both angles run once around
u, v = np.meshgrid(np.linspace(0, 1.5 * np.pi, 70), np.linspace(0, 2 * np.pi, 30))
x = (R + r * np.cos(v)) * np.cos(u)
y = (R + r * np.cos(v)) * np.sin(u)
z = r * np.sin(v)

fig = plt.figure(figsize=(7.5, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(x, y, z, cmap="plasma", edgecolor="none", alpha=0.95)
ax.set_title("Closed torus with R = 3 and r = 1")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_zlim(-3, 3)
ax.set_box_aspect((4, 4, 3))
ax.view_init(elev=40, azim=-60)
plt.show()
