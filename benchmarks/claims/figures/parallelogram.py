import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig, ax = plt.subplots()
ax.add_patch(Polygon([(0, 0), (6, 0), (8, 3.464), (2, 3.464)], fc="lavender", ec="indigo", lw=2))
ax.plot([0, 8], [0, 3.464], color="gray", ls="--")
for name, x, y in [("K", -0.4, -0.4), ("L", 6.1, -0.4), ("M", 8.1, 3.6), ("N", 1.7, 3.65)]:
    ax.text(x, y, name)
ax.text(0.75, 0.55, "60°")
ax.text(2.9, -0.45, "6 cm")
ax.text(0.1, 1.7, "4 cm")
ax.set_xlim(-1, 9)
ax.set_ylim(-1, 4.5)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
