# class: a | the line announced as tangent cuts the circle in two points (a secant)
import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 300)
point = np.array([np.cos(np.pi / 4), np.sin(np.pi / 4)])
direction = np.array([-1.0, 0.25])

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(np.cos(theta), np.sin(theta), color="black", lw=2)
ax.plot([0, point[0]], [0, point[1]], color="tab:blue", lw=1.5)
ends = np.array([point - 1.6 * direction, point + 0.9 * direction])
ax.plot(ends[:, 0], ends[:, 1], color="tab:red", lw=2, label="tangent at P")
ax.plot(*point, "ko")
ax.text(point[0] + 0.06, point[1] + 0.1, "P", fontsize=14)
ax.set_xlim(-1.5, 2)
ax.set_ylim(-1.4, 1.9)
ax.set_aspect("equal")
ax.legend(loc="upper right")
ax.set_title("Tangent to the unit circle at P")
plt.show()
