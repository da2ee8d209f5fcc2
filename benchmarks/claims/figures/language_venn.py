import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6.5, 5))
ax.add_patch(plt.Rectangle((-4.5, -3.2), 9, 6.4, fill=False, ec="black"))
ax.add_patch(plt.Circle((-1.2, 0), 2.3, color="green", alpha=0.3))
ax.add_patch(plt.Circle((1.2, 0), 2.3, color="purple", alpha=0.3))
for x, y, s in [(-2.3, 0, "11"), (0, 0, "6"), (2.3, 0, "8"), (3.8, -2.8, "5")]:
    ax.text(x, y, s, ha="center", va="center", fontsize=16)
ax.text(-2.2, 2.4, "French", ha="center")
ax.text(2.2, 2.4, "German", ha="center")
ax.text(-4.2, 2.8, "Class 9B")
ax.set_xlim(-5, 5)
ax.set_ylim(-3.6, 3.6)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("venn.png")
