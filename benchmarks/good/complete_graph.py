from itertools import combinations

import numpy as np
import matplotlib.pyplot as plt

n = 17
phi = 2 * np.pi * np.arange(n) / n
x, y = np.cos(phi), np.sin(phi)
pairs = list(combinations(range(n), 2))

fig, ax = plt.subplots(figsize=(7, 7))
for i, j in pairs:
    ax.plot(x[[i, j]], y[[i, j]], color="slategray", lw=0.6, zorder=1)
ax.scatter(x, y, s=90, color="tomato", edgecolor="black", zorder=2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Complete graph $K_{{{n}}}$ with {len(pairs)} edges")
plt.show()
