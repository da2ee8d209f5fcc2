import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.linspace(-10, 10, 160), np.linspace(-10, 10, 160))
wavelength = 4.0
sources = [(-3, 0), (3, 0)]

height = np.zeros_like(x)
for sx, sy in sources:
    distance = np.hypot(x - sx, y - sy)
    height += np.cos(2 * np.pi * distance / wavelength) / np.sqrt(1 + distance)

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection="3d")
surface = ax.plot_surface(x, y, height, cmap="ocean", linewidth=0, rcount=160, ccount=160)
fig.colorbar(surface, shrink=0.6, pad=0.1, label="height (cm)")
ax.set_title("Water waves from two sources in phase")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_xticks([-10, -5, 0, 5, 10])
ax.set_yticks([-10, -5, 0, 5, 10])
ax.set_zlim(-4, 4)
plt.show()
