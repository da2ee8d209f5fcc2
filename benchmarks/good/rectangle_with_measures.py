import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Rectangle((0, 0), 6, 3.5, fill=False, lw=2))
ax.annotate("", xy=(0, -0.5), xytext=(6, -0.5), arrowprops=dict(arrowstyle="<->"))
ax.text(3, -0.9, "6 cm", ha="center")
ax.annotate("", xy=(6.5, 0), xytext=(6.5, 3.5), arrowprops=dict(arrowstyle="<->"))
ax.text(6.7, 1.75, "3.5 cm", va="center")
ax.set_xlim(-0.5, 8)
ax.set_ylim(-1.3, 4)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
