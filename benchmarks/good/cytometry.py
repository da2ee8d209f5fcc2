import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
centres = {"T cells": (0, 0), "B cells": (4, 3), "NK cells": (5, -3)}

fig, ax = plt.subplots(figsize=(7, 6))
for label, centre in centres.items():
    cloud = rng.normal(loc=centre, scale=0.9, size=(900, 2))
    ax.scatter(cloud[:, 0], cloud[:, 1], s=6, alpha=0.5, label=label)
ax.legend(loc="upper left", markerscale=3)
ax.set_xlabel("CD3 (log intensity)")
ax.set_ylabel("CD19 (log intensity)")
ax.set_title("Flow cytometry of three populations")
plt.show()
