"""Squares with Fibonacci sides 1, 1, 2, 3, 5, 8 and the quarter arcs of the spiral."""
import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Rectangle

# (left, bottom, side, arc centre, start angle of the arc)
squares = [
    (0, 0, 1, (1, 0), 90),
    (1, 0, 1, (1, 0), 0),
    (0, -2, 2, (0, 0), 270),
    (-3, -2, 3, (0, 1), 180),
    (-3, 1, 5, (2, 1), 90),
    (2, -2, 8, (2, -2), 0),
]

fig, ax = plt.subplots(figsize=(9, 6))
for k, (left, bottom, side, center, start) in enumerate(squares):
    ax.add_patch(Rectangle((left, bottom), side, side, facecolor=plt.cm.YlOrBr(0.1 + 0.09 * k), edgecolor="black"))
    ax.add_patch(Arc(center, 2 * side, 2 * side, theta1=start, theta2=start + 90, color="darkred", lw=2.5))
    ax.text(left + side / 2, bottom + side / 2, side, ha="center", va="center", fontsize=9 + side)

ax.set_title("Golden spiral from six Fibonacci squares")
ax.set_xlim(-3.3, 10.3)
ax.set_ylim(-2.3, 6.3)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
