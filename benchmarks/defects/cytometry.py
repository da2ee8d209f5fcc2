# class: A-4 | 30,000 large opaque markers lie on each other; the first two populations are buried in a solid mass.
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
centres = {"T cells": (0.0, 0.0), "B cells": (0.4, 0.3), "NK cells": (0.2, -0.2)}

fig, ax = plt.subplots(figsize=(7, 6))
for label, centre in centres.items():
    cloud = rng.normal(loc=centre, scale=1.0, size=(10000, 2))
    ax.scatter(cloud[:, 0], cloud[:, 1], s=120, label=label)
ax.set_xlim(-2, 2)
ax.set_ylim(-2, 2)
ax.legend(loc="upper right")
ax.set_xlabel("CD3 (log intensity)")
ax.set_ylabel("CD19 (log intensity)")
ax.set_title("Flow cytometry of three populations")
plt.show()
