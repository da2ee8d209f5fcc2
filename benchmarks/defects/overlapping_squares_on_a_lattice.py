# class: A-4 | overlapping squares on a lattice
import numpy as np
import matplotlib.pyplot as plt

g = np.arange(50)
X, Y = np.meshgrid(g, g)
fig, ax = plt.subplots(figsize=(5, 5))
ax.scatter(X, Y, marker="s", s=300, c=(X * Y) % 5, cmap="Set1", alpha=0.5, edgecolors="k")
ax.set_title("Residues modulo 5")
plt.show()
