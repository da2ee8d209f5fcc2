# class: c | Three double bonds declared, only two drawn.
"""Kekulé structure of benzene: six carbon atoms, alternating single and double bonds."""
import numpy as np
import matplotlib.pyplot as plt

angles = np.radians(90 + 60 * np.arange(6))
carbons = np.column_stack([np.cos(angles), np.sin(angles)])

fig, ax = plt.subplots(figsize=(6, 6))

for i in range(6):
    start, end = carbons[i], carbons[(i + 1) % 6]
    ax.plot(*zip(start, end), color="black", lw=2.5)

# Three double bonds: a second, shorter line on the inner side
for i in range(0, 4, 2):
    start, end = 0.82 * carbons[i], 0.82 * carbons[(i + 1) % 6]
    ax.plot(*zip(start, end), color="black", lw=2.5)

for x, y in carbons:
    ax.plot([x, 1.45 * x], [y, 1.45 * y], color="black", lw=2)
    ax.text(1.6 * x, 1.6 * y, "H", ha="center", va="center", fontsize=16)

ax.set_title("Benzene, C$_6$H$_6$, with three C=C double bonds")
ax.set_xlim(-1.9, 1.9)
ax.set_ylim(-1.9, 1.9)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
