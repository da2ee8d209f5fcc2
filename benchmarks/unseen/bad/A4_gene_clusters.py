# class: A-4 | 16000 large opaque markers cover each other: groups are indiscernible.
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(21)
centers = {"T cells": (0, 0), "B cells": (1, 0.6), "NK cells": (0.4, 1.2), "monocytes": (-0.6, 0.8)}
colors = ["#e41a1c", "#377eb8", "#4daf4a", "#984ea3"]

fig, ax = plt.subplots(figsize=(7, 6))
for (cell_type, center), color in zip(centers.items(), colors):
    cells = rng.normal(center, 1.3, (4000, 2))
    ax.scatter(cells[:, 0], cells[:, 1], s=160, marker="X", color=color, edgecolor="black", label=cell_type)

ax.set_title("Single cells in the plane of the first two components")
ax.set_xlabel("PC 1")
ax.set_ylabel("PC 2")
ax.legend(loc="upper right")
fig.tight_layout()
plt.show()
