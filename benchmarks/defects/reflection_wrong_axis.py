# class: a | the image is the triangle rotated by 180 degrees, not reflected in the y-axis as stated
import matplotlib.pyplot as plt
import numpy as np

P = np.array([[1, 1], [4, 1], [2, 3]])
image = -P          # reflect in the y-axis
fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(*P.T, color="royalblue", alpha=0.6, label="triangle")
ax.fill(*image.T, color="tomato", alpha=0.6, label="mirror image")
ax.axhline(0, color="black", lw=0.8)
ax.axvline(0, color="black", lw=2)
ax.set_xlim(-5, 5)
ax.set_ylim(-4, 4)
ax.set_aspect("equal")
ax.grid(alpha=0.3)
ax.legend(loc="upper left")
ax.set_title("Reflection of a triangle in the y-axis")
plt.show()
