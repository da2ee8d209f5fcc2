import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 300)
point = np.array([np.cos(np.pi / 4), np.sin(np.pi / 4)])
direction = np.array([-point[1], point[0]])        # perpendicular to the radius

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(np.cos(theta), np.sin(theta), color="black", lw=2)
ax.plot([0, point[0]], [0, point[1]], color="tab:blue", lw=1.5, label="radius OP")
ends = np.array([point - 1.3 * direction, point + 1.3 * direction])
ax.plot(ends[:, 0], ends[:, 1], color="tab:red", lw=2, label="tangent at P")
ax.plot(*point, "ko")
ax.plot(0, 0, "ko")
ax.text(point[0] + 0.06, point[1] + 0.06, "P", fontsize=14)
ax.text(-0.14, -0.12, "O", fontsize=14)
ax.set_aspect("equal")
ax.legend(loc="lower left")
ax.set_title("The tangent at P is perpendicular to the radius OP")
plt.show()
