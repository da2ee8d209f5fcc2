# class: d | Declared closed six-membered ring lacks the closing bond.
"""Skeletal formula of cyclohexane: a closed six-membered ring."""
import matplotlib.pyplot as plt
import numpy as np

angle = np.radians(30 + 60 * np.arange(6))
x, y = np.cos(angle), np.sin(angle)

fig, ax = plt.subplots(figsize=(5, 5))
ax.plot(x, y, color="black", lw=3)
for xi, yi in zip(x, y):
    ax.text(1.22 * xi, 1.22 * yi, r"CH$_2$", ha="center", va="center", fontsize=12)
ax.set_xlim(-1.6, 1.6)
ax.set_ylim(-1.6, 1.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Cyclohexane, a closed ring")
plt.show()
