import numpy as np
import matplotlib.pyplot as plt

g = np.linspace(-6, 6, 200)
X, Y = np.meshgrid(g, np.linspace(-3, 3, 200))
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.streamplot(X, Y, Y, -np.sin(X), color="gray", density=1.4, linewidth=0.8)
ax.contour(X, Y, Y**2 / 2 - np.cos(X), levels=[1], colors="crimson", linewidths=2)
ax.plot([-2 * np.pi / 2, 0, np.pi], [0, 0, 0], "ko")
ax.set_xlabel(r"$\theta$")
ax.set_ylabel(r"$\dot\theta$")
ax.set_title("Phase portrait of the pendulum with its separatrix")
plt.show()
