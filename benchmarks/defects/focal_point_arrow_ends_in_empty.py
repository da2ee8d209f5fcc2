# class: A-2 | focal point arrow ends in empty space
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig, ax = plt.subplots(figsize=(8, 4))
ax.axhline(0, color="gray", lw=1)
ax.add_patch(Ellipse((0, 0), 0.4, 3, facecolor="lightcyan", edgecolor="b"))
for h in (-1, -0.5, 0.5, 1):
    ax.plot([-4, 0, 3, 4], [h, h, 0, -h / 3], "r-", lw=1)
ax.annotate("focal point F", xy=(-2.6, -1.6), xytext=(-4, -1.9), arrowprops=dict(arrowstyle="->"))
ax.set_xlim(-4.5, 4.5)
ax.set_ylim(-2.2, 2.2)
ax.axis("off")
ax.set_title("Converging lens")
plt.show()
