# class: d | the cylinder's mantle covers only three quarters of the turn, leaving a wide slot in a shape declared as closed
import numpy as np
import matplotlib.pyplot as plt

phi = np.linspace(0, 1.5 * np.pi, 60)
z = np.linspace(0, 3, 20)
PHI, Z = np.meshgrid(phi, z)

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(np.cos(PHI), np.sin(PHI), Z, color="lightsteelblue", edgecolor="slategray", lw=0.3)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_xticks([-1, 0, 1])
ax.set_yticks([-1, 0, 1])
ax.view_init(elev=25, azim=-45)
ax.set_title("Closed lateral surface of a cylinder with r = 1 and h = 3")
plt.show()
