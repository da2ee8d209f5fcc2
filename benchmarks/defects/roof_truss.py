# class: A-1 | The triangle's apex lies far above the upper axis limit, so the shape is cut off by the frame.
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

LEFT, RIGHT, APEX = (0, 0), (8, 0), (3, 9)

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Polygon([LEFT, RIGHT, APEX], closed=True, facecolor="moccasin",
                     edgecolor="saddlebrown", lw=2))
ax.text(-0.4, -0.4, "A", fontsize=13)
ax.text(8.15, -0.4, "B", fontsize=13)
ax.plot(*LEFT, "o", color="saddlebrown")
ax.plot(*RIGHT, "o", color="saddlebrown")

ax.set_xlim(-1, 9)
ax.set_ylim(-1, 5.5)
ax.set_aspect("equal")
ax.set_xlabel("x (m)")
ax.set_ylabel("y (m)")
ax.set_title("Triangle ABC formed by a scalene roof truss")
plt.show()
