import numpy as np
import matplotlib.pyplot as plt

# Parametric helix: three full turns, pitch 1
t = np.linspace(0, 6 * np.pi, 600)
x = np.cos(t)
y = np.sin(t)
z = t / (2 * np.pi)

fig = plt.figure(figsize=(7, 6))
ax = fig.add_subplot(projection="3d")
ax.plot(x, y, z, color="darkorange", linewidth=2)
ax.plot([0, 0], [0, 0], [0, 3], color="gray", linestyle="--")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_xticks([-1, 0, 1])
ax.set_yticks([-1, 0, 1])
ax.set_title("Circular Helix with Three Turns")
plt.show()
