# class: b | Title says right circular cone; the solid is a cylinder.
import numpy as np
import matplotlib.pyplot as plt

radius = 2.0
height = 5.0

angle, z = np.meshgrid(np.linspace(0, 2 * np.pi, 60), np.linspace(0, height, 30))
x = radius * np.cos(angle)
y = radius * np.sin(angle)

fig = plt.figure(figsize=(6, 7))
ax = fig.add_subplot(projection="3d")
ax.plot_surface(x, y, z, color="goldenrod", alpha=0.7, edgecolor="saddlebrown", linewidth=0.2)
ax.plot([0, 0], [0, 0], [0, height], color="black", ls="--", lw=1.5, label="h = 5 cm")
ax.plot([0, radius], [0, 0], [0, 0], color="crimson", lw=2, label="r = 2 cm")

ax.set_title("Right circular cone with r = 2 cm, h = 5 cm")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_zlabel("z (cm)")
ax.set_box_aspect((4, 4, 5))
ax.set_xticks([-2, 0, 2])
ax.set_yticks([-2, 0, 2])
ax.legend(loc="upper left")
plt.show()
