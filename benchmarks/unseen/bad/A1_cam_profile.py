# class: A-1 | One radius of 279 instead of 27.9 makes a huge spike off the canvas.
import numpy as np
import matplotlib.pyplot as plt

# Measured radius of the cam in mm, every 15 degrees
radius = np.array([20.0, 20.0, 20.0, 20.0, 20.4, 21.3, 22.7, 24.3, 25.9, 27.2, 279.0, 28.2,
                   28.3, 28.2, 27.9, 27.2, 25.9, 24.3, 22.7, 21.3, 20.4, 20.0, 20.0, 20.0])
theta = np.radians(15 * np.arange(len(radius) + 1))
closed_radius = np.append(radius, radius[0])

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(closed_radius * np.cos(theta), closed_radius * np.sin(theta), color="firebrick", lw=2, label="cam profile")
ax.add_patch(plt.Circle((0, 0), 20, fill=False, ls="--", color="gray", label="base circle"))
ax.plot(0, 0, "ko", ms=5)
ax.set_title("Profile of a disc cam")
ax.set_xlabel("x (mm)")
ax.set_ylabel("y (mm)")
ax.set_xlim(-35, 35)
ax.set_ylim(-35, 35)
ax.set_aspect("equal")
ax.legend(loc="lower right")
plt.show()
