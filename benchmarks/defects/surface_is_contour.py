# class: b | title says 3D surface, a flat filled contour is drawn
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 100)
y = np.linspace(-3, 3, 100)
X, Y = np.meshgrid(x, y)
Z = np.sin(X) * np.cos(Y)

fig, ax = plt.subplots(figsize=(7, 6))
cs = ax.contourf(X, Y, Z, levels=15, cmap="viridis")
fig.colorbar(cs, ax=ax, label="z")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("3D Surface Plot of z = sin(x) cos(y)")
plt.tight_layout()
plt.show()
