# class: A-2 | force labels far from their arrows
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(7, 7))
ax.add_patch(Rectangle((-1, -1), 2, 2, facecolor="tan", edgecolor="k", lw=2))
forces = {"N": (0, 3), "mg": (0, -3), "F": (3, 0), "f": (-2.5, 0)}
for name, (fx, fy) in forces.items():
    ax.annotate(
        "",
        xy=(np.sign(fx) + fx, np.sign(fy) + fy),
        xytext=(np.sign(fx), np.sign(fy)),
        arrowprops=dict(arrowstyle="-|>", lw=2, color="darkred"),
    )
    ax.text(4.4 - fy, 4.6 + fx / 4, name, fontsize=16, color="darkred")
ax.set_xlim(-8, 9)
ax.set_ylim(-6, 6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Free-body diagram of a block")
plt.show()
