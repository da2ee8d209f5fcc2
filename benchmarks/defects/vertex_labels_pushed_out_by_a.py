# class: A-2 | vertex labels pushed out by a factor of ten
import numpy as np
import matplotlib.pyplot as plt

t = np.arange(6) * np.pi / 3
x, y = np.cos(t), np.sin(t)
fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(x, y, facecolor="lavender", edgecolor="indigo", lw=2)
for i, n in enumerate("ABCDEF"):
    ax.text(x[i] * 2.6, y[i] * 2.6, n, ha="center", va="center", fontsize=14)
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
