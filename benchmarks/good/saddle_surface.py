import numpy as np
import matplotlib.pyplot as plt

x, y = np.meshgrid(np.linspace(-2, 2, 40), np.linspace(-2, 2, 40))
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.plot_surface(x, y, x**2 - y**2, cmap="coolwarm")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Hyperbolic paraboloid")
plt.show()
