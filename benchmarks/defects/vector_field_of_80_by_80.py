# class: A-4 | vector field of 80 by 80 fat arrows
import numpy as np
import matplotlib.pyplot as plt

g = np.linspace(-2, 2, 80)
X, Y = np.meshgrid(g, g)
fig, ax = plt.subplots(figsize=(6, 6))
ax.quiver(X, Y, -Y, X, color="navy", scale=20, width=0.008)
ax.set_title("Rotational field")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.show()
