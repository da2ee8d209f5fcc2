# class: c | Declared heptagon (7 sides) has nine sides.
import matplotlib.pyplot as plt
import numpy as np

# Regular heptagon: seven equal sides
n = 9
a = np.pi / 2 + 2 * np.pi * np.arange(n) / n
fig, ax = plt.subplots(figsize=(5, 5))
ax.fill(np.cos(a), np.sin(a), facecolor="plum", edgecolor="purple", lw=2)
ax.scatter(np.cos(a), np.sin(a), color="black", zorder=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Regular heptagon (7 sides)")
plt.show()
