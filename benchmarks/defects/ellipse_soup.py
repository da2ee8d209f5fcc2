# class: A-4 | hundreds of shapes lie on each other
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig, ax = plt.subplots(figsize=(6, 6))
for i in range(40):
    for j in range(40):
        angle = 7 * i + 11 * j
        ax.add_patch(Ellipse((i, j), 9, 5, angle=angle, facecolor=plt.cm.viridis((i + j) / 78), edgecolor="black", linewidth=0.5))
ax.set_xlim(-5, 45)
ax.set_ylim(-5, 45)
ax.set_aspect("equal")
ax.set_title("Cells of a tissue")
plt.show()
