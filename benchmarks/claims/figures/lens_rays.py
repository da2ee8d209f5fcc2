import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig, ax = plt.subplots(figsize=(9, 4))
ax.axhline(0, color="black", lw=0.8)
ax.add_patch(Ellipse((0, 0), 0.5, 5, facecolor="lightcyan", edgecolor="steelblue"))
ax.annotate("", (-6, 2), (-6, 0), arrowprops={"arrowstyle": "->", "color": "green", "lw": 2})
ax.annotate("", (3, -1), (3, 0), arrowprops={"arrowstyle": "->", "color": "purple", "lw": 2})
ax.plot([-6, 0, 3], [2, 2, -1], color="orange")
ax.plot([-6, 3], [2, -1], color="red")
for x, name in [(-2, "F"), (2, "F'")]:
    ax.plot(x, 0, "ko", ms=5)
    ax.text(x, 0.25, name, ha="center")
ax.text(-6, 2.15, "Object", ha="center", color="green")
ax.text(3, -1.45, "Image", ha="center", color="purple")
ax.set_xlim(-7.5, 5)
ax.set_ylim(-3, 3)
ax.set_xlabel("distance from the lens (cm)")
ax.set_yticks([])
ax.set_title("Ray diagram of a converging lens")
plt.savefig("lens.png")
