import numpy as np
import matplotlib.pyplot as plt

u = np.linspace(-2, 2, 60)
X, Y = np.meshgrid(u, u)
Z = X**2 - Y**2

fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(111, projection="3d")
surf = ax.plot_surface(X, Y, Z, cmap="coolwarm", edgecolor="none")
ax.set_xticks([-2, 0, 2])
ax.set_yticks([-2, 0, 2])
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.view_init(elev=30, azim=-55)
fig.colorbar(surf, shrink=0.6, pad=0.1, label="z")
ax.set_title(r"Hyperbolic Paraboloid $z = x^2 - y^2$")
plt.show()
