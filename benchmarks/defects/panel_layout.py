# class: a | the docstring and title announce two rows of three panels, the picture has three rows of two
"""Six Lissajous figures arranged in two rows of three columns."""
import numpy as np
import matplotlib.pyplot as plt

PHASE = np.pi / 7      # a phase for which no figure degenerates to an open arc
t = np.linspace(0, 2 * np.pi, 600)
ratios = [(1, 1), (1, 2), (1, 3), (2, 3), (3, 4), (3, 5)]

fig, axes = plt.subplots(3, 2, figsize=(6, 8))
for ax, (a, b) in zip(axes.flat, ratios):
    ax.plot(np.sin(a * t + PHASE), np.sin(b * t), color="indigo")
    ax.set_title(f"{a} : {b}")
    ax.set_aspect("equal")
    ax.set_xticks([])
    ax.set_yticks([])
fig.suptitle("Lissajous figures: 2 rows × 3 columns")
fig.tight_layout()
plt.show()
