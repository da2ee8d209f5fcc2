import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

fig, ax = plt.subplots(figsize=(5, 6))
ax.add_patch(Circle((0, 4), 1, fill=False, lw=2))
ax.plot([-1, -1], [4, 1.5], "k")
ax.plot([1, 1], [4, 0.5], "k")
ax.add_patch(Rectangle((-1.5, 0.7), 1, 0.8, facecolor="lightgray", edgecolor="k"))
ax.add_patch(Rectangle((0.4, -0.7), 1.2, 1.2, facecolor="lightgray", edgecolor="k"))
ax.text(-1, 1.1, "$m_1$", ha="center", va="center")
ax.text(1, -0.1, "$m_2$", ha="center", va="center")
ax.plot([-2, 2], [5.5, 5.5], "k", lw=3)
ax.plot([0, 0], [4, 5.5], "k")
ax.set_xlim(-3, 3)
ax.set_ylim(-1.5, 6)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
