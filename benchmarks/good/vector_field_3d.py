import matplotlib.pyplot as plt
import numpy as np

g = np.linspace(-1, 1, 4)
x, y, z = np.meshgrid(g, g, g)
fig = plt.figure(figsize=(7, 6.5))
ax = fig.add_subplot(projection="3d")
ax.quiver(x, y, z, -y, x, np.zeros_like(z), length=0.3, color="darkgreen")
ax.plot([0, 0], [0, 0], [-1.2, 1.2], color="red", lw=2)
for set_ticks in (ax.set_xticks, ax.set_yticks, ax.set_zticks):
    set_ticks([-1, 0, 1])
ax.set(xlabel="x", ylabel="y", zlabel="z", title="Velocity of a rigid body rotating about the z-axis")
plt.show()
