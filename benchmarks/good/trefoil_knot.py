import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 600)
x, y, z = np.sin(t) + 2 * np.sin(2 * t), np.cos(t) - 2 * np.cos(2 * t), -np.sin(3 * t)
fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")
ax.plot(x, y, z, color="teal", lw=5)
ax.set_aspect("equal")
ax.view_init(90, -90)
ax.set_axis_off()
ax.set_title("Trefoil knot")
plt.show()
