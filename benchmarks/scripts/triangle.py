import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Arc, Polygon

points = np.array([[0, 0], [6, 0], [2, 4]])
fig, ax = plt.subplots(figsize=(6, 5))
ax.add_patch(Polygon(points, closed=True, fill=False, linewidth=2))
for name, (x, y) in zip("ABC", points, strict=True):
    ax.plot(x, y, "ko")
    ax.annotate(name, (x, y), xytext=(6, 6), textcoords="offset points", fontsize=14)
center = points.mean(axis=0)
for corner in points:
    ax.plot(*zip(corner, center, strict=True), "--", color="gray")
ax.add_patch(Arc((0, 0), 2, 2, theta1=0, theta2=63.4, color="tab:red"))
ax.text(1.2, 0.5, r"$\alpha = 63.4^\circ$")
ax.set_xlim(-1, 7)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("triangle.png")
