# class: A-2 | The atom symbols float far above and right of their atoms.
import matplotlib.pyplot as plt
import numpy as np

# Glycine skeleton: atom symbol and position
atoms = [("N", -2.4, 0.0), ("C", -0.8, 0.7), ("C", 0.8, 0.0), ("O", 0.9, -1.6), ("O", 2.3, 0.8)]
bonds = [(0, 1), (1, 2), (2, 3), (2, 4)]
colours = {"N": "royalblue", "C": "dimgray", "O": "firebrick"}
xy = np.array([(x, y) for _, x, y in atoms])

fig, ax = plt.subplots(figsize=(7, 5))
for i, j in bonds:
    ax.plot(*xy[[i, j]].T, color="black", lw=3, zorder=1)
for symbol, x, y in atoms:
    ax.scatter(x, y, s=900, color=colours[symbol], edgecolor="black", zorder=2)
    ax.text(x + 1.1, y + 2.2, symbol, color="black", ha="center", va="center", fontsize=14)
ax.set_xlim(-4, 4.5)
ax.set_ylim(-2.8, 4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Heavy atoms of glycine")
plt.show()
