# class: b | not what its words say: 3D surface of a Gaussian hill
import numpy as np
import matplotlib.pyplot as plt

"""3D surface plot of a Gaussian hill."""
x = np.linspace(-3, 3, 60)
X, Y = np.meshgrid(x, x)
Z = np.exp(-(X**2 + Y**2) / 2)
fig, ax = plt.subplots()
cs = ax.contourf(X, Y, Z, levels=10, cmap="viridis")
fig.colorbar(cs)
ax.set_title("3D surface of a Gaussian hill")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.savefig("surface.png")
