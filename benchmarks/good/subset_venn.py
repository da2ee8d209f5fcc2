import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Rectangle((0, 0), 10, 6, fill=False, lw=2))
ax.add_patch(Circle((5, 3), 2.6, facecolor="lightblue", edgecolor="navy", lw=2))
ax.add_patch(Circle((4.3, 2.9), 1.2, facecolor="salmon", edgecolor="darkred", lw=2))
ax.text(4.3, 2.9, "A", fontsize=18, ha="center", va="center")
ax.text(6.6, 3.6, "B", fontsize=18, ha="center", va="center")
ax.text(9.5, 5.5, "U", fontsize=16, ha="center", va="center")
ax.set_xlim(-0.3, 10.3)
ax.set_ylim(-0.3, 6.3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Venn diagram of a subset: $A \\subset B$")
plt.show()
