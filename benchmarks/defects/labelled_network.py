# class: A-4 | A complete graph on 70 nodes with labelled thick edges is a soup in which no edge can be told apart.
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(4)
n = 70
xy = rng.uniform(0, 1, size=(n, 2))

fig, ax = plt.subplots(figsize=(7, 7))
for i in range(n):
    for j in range(i + 1, n):
        ax.plot(*xy[[i, j]].T, color="black", lw=1.2)
ax.scatter(xy[:, 0], xy[:, 1], s=260, color="gold", edgecolor="black", zorder=3)
for i in range(n):
    ax.text(*xy[i], str(i), ha="center", va="center", fontsize=8, zorder=4)
ax.set_title("Contact network of the 70 villagers")
ax.axis("off")
plt.show()
