# class: A-2 | dimension arrow off the rectangle
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Rectangle((1, 1), 4, 2, facecolor="none", edgecolor="k", lw=2))
ax.annotate("", xy=(6.5, 5.4), xytext=(10.5, 5.4), arrowprops=dict(arrowstyle="<->"))
ax.text(8.5, 5.55, "4 cm", ha="center", fontsize=12)
ax.annotate("", xy=(9.6, 1.2), xytext=(9.6, 3.2), arrowprops=dict(arrowstyle="<->"))
ax.text(9.8, 2.2, "2 cm", va="center", fontsize=12)
ax.set_xlim(0, 11)
ax.set_ylim(0, 6.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Rectangle 4 cm by 2 cm")
plt.show()
