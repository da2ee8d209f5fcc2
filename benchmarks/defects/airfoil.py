# class: A-1 | One vertex of the airfoil outline is flung out to y=0.58 instead of 0.058, making a huge spike in a smooth section.
import numpy as np
import matplotlib.pyplot as plt

# Upper and lower surface ordinates of a symmetric 12 % airfoil
station = np.array([0, 0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
upper = np.array([0, 0.026, 0.036, 0.047, 0.057, 0.060, 0.58, 0.053, 0.046, 0.037, 0.026, 0.014, 0.001])
lower = np.array([0, 0.026, 0.036, 0.047, 0.057, 0.060, 0.058, 0.053, 0.046, 0.037, 0.026, 0.014, 0.001])

outline_x = np.concatenate([station, station[::-1]])
outline_y = np.concatenate([upper, -lower[::-1]])

fig, ax = plt.subplots(figsize=(9, 5))
ax.fill(outline_x, outline_y, facecolor="lightsteelblue", edgecolor="navy", lw=1.5)
ax.plot([0, 1], [0, 0], "k-.", lw=0.8)
ax.set_aspect("equal")
ax.set_title("Section of a symmetric airfoil")
ax.set_xlabel("x / chord")
ax.set_ylabel("y / chord")
plt.show()
