import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.linspace(-3, 3, 100), np.linspace(-3, 3, 100))
z = np.exp(-(x**2) - y**2) + 0.6 * np.exp(-((x - 1.5) ** 2) - (y - 1) ** 2)
fig, ax = plt.subplots()
cs = ax.contour(x, y, z, levels=8)
ax.clabel(cs)
ax.set_aspect("equal")
ax.set_title("Contours of two hills")
plt.show()
