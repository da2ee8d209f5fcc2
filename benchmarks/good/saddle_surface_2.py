import numpy as np
import matplotlib.pyplot as plt

# Hyperbolic paraboloid z = x^2 - y^2 with its saddle point
u = np.linspace(-1.5, 1.5, 40)
X, Y = np.meshgrid(u, u)
Z = X**2 - Y**2

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(X, Y, Z, cmap="coolwarm", alpha=0.75, edgecolor="none")
ax.plot(u, 0 * u, u**2, color="black", lw=2, label="minimum along x")
ax.plot(0 * u, u, -(u**2), color="black", lw=2, ls="--", label="maximum along y")
ax.scatter(0, 0, 0, color="black", s=50)
ax.view_init(elev=28, azim=-55)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title(r"$z = x^2 - y^2$: neither a minimum nor a maximum at the origin")
ax.legend(loc="upper left")
plt.show()
