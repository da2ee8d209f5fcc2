import matplotlib.pyplot as plt
from matplotlib.patches import Circle

ax = plt.figure(figsize=(6, 6)).gca()
for (x, y), c in zip([(0, 0.75), (-0.65, -0.4), (0.65, -0.4)], ["r", "g", "b"]):
    ax.add_patch(Circle((x, y), 1.2, fc=c, ec="k", alpha=0.3))
ax.text(0, 2.1, "multiples of 2", ha="center", fontsize=12)
ax.text(-1.3, -1.85, "multiples of 3", ha="center", fontsize=12)
ax.text(1.3, -1.85, "multiples of 5", ha="center", fontsize=12)
for (x, y), s in {(0, 1.3): "2, 4, 8\n14", (-1.15, -0.75): "3, 9", (1.15, -0.75): "5, 25",
                  (-0.68, 0.32): "6, 12", (0.68, 0.32): "10, 20", (0, -0.95): "15", (0, 0): "30"}.items():
    ax.text(x, y, s, ha="center", va="center", fontsize=11)
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-2.2, 2.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Multiples of 2, 3, and 5")
plt.show()
