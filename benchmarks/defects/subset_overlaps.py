# class: a | the title says that A is a subset of B, but the two circles only overlap in part
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Rectangle((0, 0), 10, 6, fill=False, lw=2))
ax.add_patch(Circle((6, 3), 2.3, facecolor="lightblue", edgecolor="navy", alpha=0.6, lw=2))
ax.add_patch(Circle((3.4, 3), 1.5, facecolor="salmon", edgecolor="darkred", alpha=0.6, lw=2))
ax.text(2.9, 3, "A", fontsize=18, ha="center", va="center")
ax.text(6.6, 3, "B", fontsize=18, ha="center", va="center")
ax.text(9.5, 5.5, "U", fontsize=16, ha="center", va="center")
ax.set_xlim(-0.3, 10.3)
ax.set_ylim(-0.3, 6.3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Venn diagram of a subset: $A \\subset B$, so every element of A lies in B")
plt.show()
