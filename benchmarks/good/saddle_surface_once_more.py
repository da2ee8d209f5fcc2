"""Three-dimensional surface of a saddle with its contour lines on the floor."""
import numpy as np
import matplotlib.pyplot as plt

u = np.linspace(-2, 2, 60)
X, Y = np.meshgrid(u, u)
Z = X ** 2 - Y ** 2

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(X, Y, Z, cmap="viridis", alpha=0.9)
ax.contour(X, Y, Z, levels=9, offset=-8, cmap="viridis")
ax.set_zlim(-8, 4)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.view_init(elev=28, azim=-60)
ax.set_title("Saddle $z = x^2 - y^2$")
plt.show()
