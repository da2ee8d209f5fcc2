import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch, Polygon

fig, ax = plt.subplots(figsize=(6, 7))


def box(x, y, text, color):
    ax.add_patch(FancyBboxPatch((x - 1.2, y - 0.35), 2.4, 0.7, boxstyle="round,pad=0.05", fc=color, ec="black"))
    ax.text(x, y, text, ha="center", va="center", fontsize=11)


def diamond(x, y, text):
    ax.add_patch(Polygon([(x - 1.3, y), (x, y + 0.7), (x + 1.3, y), (x, y - 0.7)], fc="khaki", ec="black"))
    ax.text(x, y, text, ha="center", va="center", fontsize=12)


def arrow(start, end):
    ax.annotate("", xy=end, xytext=start, arrowprops=dict(arrowstyle="-|>", color="black", shrinkA=0, shrinkB=0))


box(0, 6, "input a, b", "lightblue")
diamond(0, 4.3, "b = 0 ?")
box(0, 2.4, "a, b ← b, a mod b", "lightgray")
box(3.6, 4.3, "output a", "lightgreen")

arrow((0, 5.6), (0, 5.0))
arrow((0, 3.6), (0, 2.8))
arrow((1.3, 4.3), (2.35, 4.3))
ax.plot([-1.25, -2.2, -2.2], [2.4, 2.4, 4.3], color="black", lw=1)    # back edge of the loop
arrow((-2.2, 4.3), (-1.3, 4.3))
ax.text(0.15, 3.15, "no", fontsize=11)
ax.text(1.6, 4.45, "yes", fontsize=11)

ax.set_title("Euclid's algorithm: one decision, one loop")
ax.set_xlim(-2.6, 5.1)
ax.set_ylim(1.8, 6.6)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
