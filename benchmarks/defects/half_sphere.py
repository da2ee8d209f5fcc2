# class: d | only half of the sphere's surface is generated (azimuth runs to π), so it is an open shell
import matplotlib.pyplot as plt
import numpy as np

u, v = np.mgrid[0:np.pi:30j, 0:np.pi:30j]
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_wireframe(np.cos(u) * np.sin(v), np.sin(u) * np.sin(v), np.cos(v), color="teal", lw=0.7)
ax.set_xlim(-1, 1)
ax.set_ylim(-1, 1)
ax.set_zlim(-1, 1)
ax.set_box_aspect((1, 1, 1))
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.view_init(20, -20)
ax.set_title("Wireframe of the full unit sphere")
plt.show()
