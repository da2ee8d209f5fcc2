"""Half of a cylinder cut open along its axis, as in a section drawing."""
import numpy as np
import matplotlib.pyplot as plt

phi = np.linspace(0, np.pi, 40)
z = np.linspace(0, 3, 20)
PHI, Z = np.meshgrid(phi, z)

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(np.cos(PHI), np.sin(PHI), Z, color="lightsteelblue", edgecolor="slategray", lw=0.3)
ax.plot([-1, 1, 1, -1, -1], [0, 0, 0, 0, 0], [0, 0, 3, 3, 0], color="crimson", lw=2, label="cutting plane y = 0")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_yticks([0, 0.5, 1])
ax.view_init(elev=25, azim=-60)
ax.legend()
ax.set_title("Half cylinder with r = 1 and h = 3")
plt.show()
