import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(plt.Circle((0, 0), 1, fill=False, lw=3))
for h in range(1, 13):
    a = np.pi / 2 - h * np.pi / 6
    ax.text(0.85 * np.cos(a), 0.85 * np.sin(a), h, ha="center", va="center", fontsize=14)
ax.plot([0, 0.5 * np.cos(np.pi / 6)], [0, 0.5 * np.sin(np.pi / 6)], "k", lw=5)
ax.plot([0, 0], [0, 0.7], "k", lw=3)
ax.set_xlim(-1.1, 1.1)
ax.set_ylim(-1.1, 1.1)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
