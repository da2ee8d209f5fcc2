from itertools import combinations

import numpy as np
import matplotlib.pyplot as plt

angle = np.arange(6) * np.pi / 3
corner = np.column_stack([np.cos(angle), np.sin(angle)])

fig, ax = plt.subplots(figsize=(6, 6))
for i, j in combinations(range(6), 2):
    gap = min(j - i, 6 - (j - i))
    # 6 sides, 6 short diagonals, 3 long diagonals
    colour, width = {1: ("black", 2.5), 2: ("tab:orange", 1.2), 3: ("tab:blue", 1.2)}[gap]
    ax.plot(*corner[[i, j]].T, color=colour, lw=width)
ax.plot(corner[:, 0], corner[:, 1], "ko")
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Regular hexagon with all 9 diagonals")
plt.show()
