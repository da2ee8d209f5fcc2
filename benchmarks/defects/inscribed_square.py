# class: a | the square called inscribed does not touch the circle: half side used as the vertex radius
import numpy as np
import matplotlib.pyplot as plt

R = 2
theta = np.linspace(0, 2 * np.pi, 300)

# Square inscribed in the circle: all four vertices lie on the circle
angles = np.deg2rad([45, 135, 225, 315, 45])
square_x = R / 2 * np.cos(angles)
square_y = R / 2 * np.sin(angles)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(R * np.cos(theta), R * np.sin(theta), color="royalblue", linewidth=2, label="circle, R = 2")
ax.plot(square_x, square_y, color="darkorange", linewidth=2, label="inscribed square")
ax.plot(0, 0, "k.")
ax.set_aspect("equal")
ax.set_xlim(-2.6, 2.6)
ax.set_ylim(-2.6, 2.6)
ax.legend(loc="upper right")
ax.set_title("Square Inscribed in a Circle")
plt.show()
