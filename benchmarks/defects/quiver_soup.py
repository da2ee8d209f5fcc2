# class: A-4 | a 70 by 70 field of arrows each many cells long merges into a black mass
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 70)
y = np.linspace(-3, 3, 70)
X, Y = np.meshgrid(x, y)
U = -Y / (X**2 + Y**2 + 0.5)
V = X / (X**2 + Y**2 + 0.5)

fig, ax = plt.subplots(figsize=(7, 7))
ax.quiver(X, Y, U, V, scale=3, width=0.006, color="black")
ax.set_aspect("equal")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Velocity Field of a Vortex")
plt.tight_layout()
plt.show()
