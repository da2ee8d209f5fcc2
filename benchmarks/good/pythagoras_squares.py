import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

# Right triangle with legs 3 and 4, hypotenuse 5
A, B, C = (0, 0), (4, 0), (0, 3)

fig, ax = plt.subplots(figsize=(7, 7))
ax.add_patch(Polygon([A, B, C], closed=True, facecolor="white", edgecolor="black", linewidth=2))
ax.add_patch(Polygon([(0, 0), (4, 0), (4, -4), (0, -4)], facecolor="lightblue", edgecolor="black"))
ax.add_patch(Polygon([(0, 0), (0, 3), (-3, 3), (-3, 0)], facecolor="lightgreen", edgecolor="black"))
ax.add_patch(Polygon([(4, 0), (7, 4), (3, 7), (0, 3)], facecolor="salmon", edgecolor="black"))
ax.text(2, -2, r"$4^2 = 16$", ha="center", va="center", fontsize=14)
ax.text(-1.5, 1.5, r"$3^2 = 9$", ha="center", va="center", fontsize=14)
ax.text(3.5, 3.5, r"$5^2 = 25$", ha="center", va="center", fontsize=14)
ax.plot([0.3, 0.3, 0], [0, 0.3, 0.3], color="black", linewidth=1)
ax.set_xlim(-3.6, 7.6)
ax.set_ylim(-4.6, 7.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(r"Pythagorean Theorem: $3^2 + 4^2 = 5^2$")
plt.show()
