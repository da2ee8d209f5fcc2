# class: A-4 | arrows much longer than their spacing
import numpy as np
import matplotlib.pyplot as plt

X, Y = np.meshgrid(np.linspace(-2, 2, 40), np.linspace(-2, 2, 40))
U, V = -Y, X
fig, ax = plt.subplots(figsize=(6, 6))
ax.quiver(X, Y, U, V, angles="xy", scale_units="xy", scale=1, width=0.006)
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_title("Rotational vector field")
plt.show()
