import numpy as np
import matplotlib.pyplot as plt
theta = np.linspace(0, 2 * np.pi, 60)
z = np.linspace(0, 2, 20)
T, Z = np.meshgrid(theta, z)
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.plot_surface(np.cos(T), np.sin(T), Z, color="lightblue", alpha=0.8)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Cylinder of radius 1 and height 2")
plt.savefig("a.png")
