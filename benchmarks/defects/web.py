# class: A-4 | About 7,300 thick black chords fill the circle solid black.
"""Friendship network of a large school year."""
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(7)
n = 140
angle = 2 * np.pi * np.arange(n) / n
x, y = np.cos(angle), np.sin(angle)

fig, ax = plt.subplots(figsize=(7, 7))
for i in range(n):
    for j in range(i + 1, n):
        if rng.random() < 0.75:
            ax.plot([x[i], x[j]], [y[i], y[j]], color="black", lw=1.5)
ax.scatter(x, y, s=40, color="crimson", zorder=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Who knows whom")
plt.show()
