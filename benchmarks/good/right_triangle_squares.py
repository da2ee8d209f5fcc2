import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

fig, ax = plt.subplots(figsize=(6, 6))
squares = [
    ([(0, 0), (4, 0), (4, -4), (0, -4)], "salmon", "16"),
    ([(0, 0), (0, 3), (-3, 3), (-3, 0)], "lightblue", "9"),
    ([(4, 0), (0, 3), (3, 7), (7, 4)], "palegreen", "25"),
]
for corners, color, label in squares:
    ax.add_patch(Polygon(corners, facecolor=color, edgecolor="black"))
    cx = sum(p[0] for p in corners) / 4
    cy = sum(p[1] for p in corners) / 4
    ax.text(cx, cy, label, ha="center", va="center", fontsize=14)
ax.set_xlim(-4, 8)
ax.set_ylim(-5, 8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Pythagoras: 9 + 16 = 25")
plt.show()
