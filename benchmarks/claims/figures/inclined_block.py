import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig, ax = plt.subplots()
ax.add_patch(Polygon([(0, 0), (8, 0), (8, 4.62)], fc="tan", ec="black"))
ax.add_patch(
    Polygon([(4, 2.31), (5.3, 3.06), (4.8, 3.93), (3.5, 3.18)], fc="slategray", ec="black")
)
c = (4.4, 3.12)
ax.annotate("", (4.4, 0.9), c, arrowprops={"arrowstyle": "->", "color": "red", "lw": 2})
ax.annotate("", (3.3, 5.0), c, arrowprops={"arrowstyle": "->", "color": "blue", "lw": 2})
ax.annotate("", (6.2, 4.16), c, arrowprops={"arrowstyle": "->", "color": "green", "lw": 2})
ax.text(4.5, 0.9, "mg")
ax.text(3.0, 5.1, "N")
ax.text(6.3, 4.2, "f")
ax.text(1.2, 0.15, "30°")
ax.set_xlim(-0.5, 9)
ax.set_ylim(-0.5, 6)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
