import numpy as np
import matplotlib.pyplot as plt

# Hyperbolic paraboloid z = x^2 - y^2
u = np.linspace(-2, 2, 60)
X, Y = np.meshgrid(u, u)
Z = X**2 - Y**2

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection="3d")
surface = ax.plot_surface(X, Y, Z, cmap="coolwarm", rstride=2, cstride=2)

ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.view_init(28, -55)
ax.set_title("Saddle surface $z = x^2 - y^2$")
fig.colorbar(surface, shrink=0.6, pad=0.1, label="z")
plt.show()
