import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse, Circle

fig, ax = plt.subplots(figsize=(8, 5))
ax.add_patch(Ellipse((0, 0), 6, 4, facecolor="mistyrose", edgecolor="firebrick", lw=2))
ax.add_patch(Circle((0.8, 0.2), 0.9, facecolor="plum", edgecolor="purple"))
ax.add_patch(Ellipse((-1.6, -0.6), 1.2, 0.5, angle=30, facecolor="gold", edgecolor="darkgoldenrod"))
for text, xy, at in [
    ("nucleus", (0.9, 0.3), (5, 2.4)),
    ("mitochondrion", (-1.6, -0.6), (-6.5, -2.6)),
    ("membrane", (-2.4, 1.2), (-6.5, 2.4)),
]:
    ax.annotate(text, xy=xy, xytext=at, fontsize=13, arrowprops=dict(arrowstyle="->", lw=1.2))
ax.set_xlim(-7, 7)
ax.set_ylim(-3.2, 3.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("An animal cell")
plt.show()
