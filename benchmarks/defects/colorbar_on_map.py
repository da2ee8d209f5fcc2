# class: A-5 | the colorbar axes lie across the middle of the picture and hide it
import matplotlib.pyplot as plt
import numpy as np

g = np.linspace(-2, 2, 150)
X, Y = np.meshgrid(g, g)
fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(np.sin(3 * X) * np.cos(2 * Y), extent=[-2, 2, -2, 2], cmap="magma")
cax = fig.add_axes([0.32, 0.15, 0.3, 0.7])
fig.colorbar(im, cax=cax, label="amplitude")
ax.set_xlabel("x (m)")
ax.set_ylabel("y (m)")
ax.set_title("Standing wave on a membrane")
plt.show()
