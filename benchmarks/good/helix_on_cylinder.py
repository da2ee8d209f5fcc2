import numpy as np
import matplotlib.pyplot as plt

# Helix with three turns on a cylinder of radius 1 and height 3
turns, radius = 3, 1.0
t = np.linspace(0, 2 * np.pi * turns, 600)

# Transparent cylinder
phi, z = np.meshgrid(np.linspace(0, 2 * np.pi, 60), np.linspace(0, turns, 20))

fig = plt.figure(figsize=(6, 7))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(radius * np.cos(phi), radius * np.sin(phi), z, color="lightblue", alpha=0.25)
ax.plot(radius * np.cos(t), radius * np.sin(t), t / (2 * np.pi), color="crimson", lw=2.5)

ax.set_box_aspect((1, 1, 1.5))
ax.set_xticks([-1, 0, 1])
ax.set_yticks([-1, 0, 1])
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Helix with three turns on a cylinder")
plt.show()
