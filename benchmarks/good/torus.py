import matplotlib.pyplot as plt
import numpy as np

# Trefoil knot wound on a torus
u, v = np.meshgrid(np.linspace(0, 2 * np.pi, 80), np.linspace(0, 2 * np.pi, 40))
t = np.linspace(0, 2 * np.pi, 500)
R, r = 2.0, 0.7
fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection="3d")
ax.plot_surface((R + r * np.cos(v)) * np.cos(u), (R + r * np.cos(v)) * np.sin(u), r * np.sin(v), color="lightgray", alpha=0.25)
ax.plot((R + r * np.cos(3 * t)) * np.cos(2 * t), (R + r * np.cos(3 * t)) * np.sin(2 * t), r * np.sin(3 * t), color="crimson", lw=3)
ax.set_zlim(-1.6, 1.6)
ax.set_box_aspect((5.4, 5.4, 3.2))
ax.view_init(elev=55, azim=30)
ax.set_axis_off()
ax.set_title("Trefoil knot on a torus")
plt.show()
