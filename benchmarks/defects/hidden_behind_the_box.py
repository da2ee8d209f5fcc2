# class: c | the second shape is completely hidden
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

fig, ax = plt.subplots(figsize=(6, 5))
ax.add_patch(Circle((4, 3), 0.8, facecolor="red", label="nucleus"))
ax.add_patch(Rectangle((1, 1), 6, 4, facecolor="lightblue", edgecolor="black", label="cell", zorder=3))
ax.set_xlim(0, 8)
ax.set_ylim(0, 6)
ax.set_aspect("equal")
ax.legend(loc="upper right")
ax.set_title("Cell with nucleus")
plt.show()
