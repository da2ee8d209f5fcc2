# class: A-2 | names of forces are nowhere near their arrows
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(Rectangle((-0.5, -0.5), 1, 1, facecolor="lightgray", edgecolor="black"))
ax.arrow(0, 0.5, 0, 1.2, head_width=0.15, color="green")
ax.arrow(0, -0.5, 0, -1.2, head_width=0.15, color="red")
ax.arrow(0.5, 0, 1.2, 0, head_width=0.15, color="blue")
ax.text(-4.2, 3.6, "N", fontsize=14, color="green")
ax.text(3.9, -4.1, "W", fontsize=14, color="red")
ax.text(-4.3, -4.0, "F", fontsize=14, color="blue")
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.set_title("Forces on a block")
plt.show()
