import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

corners = {"K": (0, 3), "L": (2, 0), "M": (0, -4), "N": (-2, 0)}
fig, ax = plt.subplots()
ax.add_patch(Polygon(list(corners.values()), facecolor="lightyellow", edgecolor="black"))
ax.plot([0, 0], [3, -4], "b--")
ax.plot([-2, 2], [0, 0], "r--")
for name, (x, y) in corners.items():
    ax.text(x * 1.15, y * 1.1, name, ha="center", va="center")
ax.set_xlim(-4, 4)
ax.set_ylim(-5, 4)
ax.set_aspect("equal")
plt.savefig("out.png")
