import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Arc
import numpy as np

a = np.radians(30)
fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(
    Polygon(
        [(0, 0), (6, 0), (6, 6 * np.tan(a))],
        closed=True,
        facecolor="whitesmoke",
        edgecolor="k",
        lw=2,
    )
)
c = np.array([3, 3 * np.tan(a)])
u, n = np.array([np.cos(a), np.sin(a)]), np.array([-np.sin(a), np.cos(a)])
ax.add_patch(
    Polygon(
        [c - 0.6 * u, c + 0.6 * u, c + 0.6 * u + 0.8 * n, c - 0.6 * u + 0.8 * n],
        facecolor="tan",
        edgecolor="k",
    )
)
m = c + 0.4 * n
for v, name, off in [
    (np.array([0, -1.6]), "$mg$", (0.15, -0.1)),
    (1.5 * n, "$N$", (-0.4, 0)),
    (1.2 * u, "$f$", (0.05, 0.1)),
]:
    ax.annotate("", xy=m + v, xytext=m, arrowprops=dict(arrowstyle="-|>", lw=2, color="darkblue"))
    ax.text(*(m + v + off), name, fontsize=14)
ax.add_patch(Arc((0, 0), 2, 2, theta1=0, theta2=30))
ax.text(1.15, 0.22, r"$\theta$", fontsize=14)
ax.set_xlim(-0.5, 6.8)
ax.set_ylim(-0.6, 4.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Block on an inclined plane")
plt.show()
