# class: A-1 | a point of the helix is far away
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 8 * np.pi, 300)
x, y, z = np.cos(t), np.sin(t), t / 10
x[200], y[200] = 6.0, -5.0

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(111, projection="3d")
ax.plot(x, y, z, color="teal", linewidth=2)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Coil spring")
plt.show()
