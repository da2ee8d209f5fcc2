import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle, Polygon

angles = np.radians(np.arange(0, 360, 60))
corners = 2 * np.column_stack([np.cos(angles), np.sin(angles)])
fig, ax = plt.subplots()
ax.add_patch(Circle((0, 0), 2, fill=False, ec="black"))
ax.add_patch(Polygon(corners, fc="lightyellow", ec="darkorange", lw=2))
for a, b in [(0, 3), (1, 4), (2, 5)]:
    ax.plot(*zip(corners[a], corners[b], strict=False), color="purple", ls=":")
for name, (x, y) in zip("ABCDEF", corners, strict=False):
    ax.text(1.15 * x, 1.15 * y, name, ha="center", va="center")
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
