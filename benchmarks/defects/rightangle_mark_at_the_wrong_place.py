# class: A-2 | right-angle mark at the wrong place
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(6, 5))
ax.plot([0, 4, 0, 0], [0, 0, 3, 0], "b-", lw=2)
ax.add_patch(Rectangle((3.2, 2.2), 0.3, 0.3, fill=False, edgecolor="k", lw=1.5))
ax.text(2, -0.3, "4", ha="center")
ax.text(-0.3, 1.5, "3", va="center")
ax.text(2.1, 1.7, "5")
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.set_title("Right triangle 3-4-5")
plt.show()
