import numpy as np
import matplotlib.pyplot as plt

R, r = 3, 1
u, v = np.meshgrid(np.linspace(0, 2 * np.pi, 60), np.linspace(0, 2 * np.pi, 30))
X = (R + r * np.cos(v)) * np.cos(u)
Y = (R + r * np.cos(v)) * np.sin(u)
Z = r * np.sin(v)
ax = plt.figure(figsize=(7, 6)).add_subplot(projection="3d")
ax.plot_surface(X, Y, Z, color="lightsteelblue", edgecolor="gray", linewidth=0.3)
ax.set_xlim(-4, 4)
ax.set_ylim(-4, 4)
ax.set_zlim(-4, 4)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Torus with R = 3 and r = 1")
plt.show()
