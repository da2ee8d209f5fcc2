# class: a | called a star network around a central hub, a ring without any hub is drawn
import matplotlib.pyplot as plt
import numpy as np

n = 8
a = 2 * np.pi * np.arange(n) / n
x, y = np.cos(a), np.sin(a)
fig, ax = plt.subplots(figsize=(6, 6))
for i in range(n):
    j = (i + 1) % n
    ax.plot([x[i], x[j]], [y[i], y[j]], color="dimgray", zorder=1)
ax.scatter(x, y, s=700, c="lightsteelblue", edgecolors="black", zorder=2)
for i in range(n):
    ax.text(x[i], y[i], f"PC{i + 1}", ha="center", va="center", zorder=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Star topology: eight computers, each wired to the central hub")
plt.show()
