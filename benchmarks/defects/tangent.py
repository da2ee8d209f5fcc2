# class: a | The declared tangent is a secant that cuts the circle and is not perpendicular to the radius.
import matplotlib.pyplot as plt
import numpy as np

# Circle and its tangent at the point T
r = 2.0
phi = np.radians(40)
T = r * np.array([np.cos(phi), np.sin(phi)])
slope = np.radians(95)
direction = np.array([np.cos(slope), np.sin(slope)])
ends = np.array([T - 4.5 * direction, T + 1.8 * direction])

fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(plt.Circle((0, 0), r, fill=False, lw=2))
ax.plot([0, T[0]], [0, T[1]], color="gray", label="radius")
ax.plot(ends[:, 0], ends[:, 1], color="crimson", lw=2, label="tangent at T")
ax.plot(*T, "ko")
ax.text(T[0] + 0.15, T[1] + 0.1, "T", fontsize=14)
ax.set_xlim(-3.5, 3.5)
ax.set_ylim(-3.5, 3.5)
ax.set_aspect("equal")
ax.legend(loc="lower left")
ax.set_title("The tangent is perpendicular to the radius")
plt.show()
