# class: a | angles in degrees used as radians: the ring is a tangle of crossing bonds instead of a hexagon
import numpy as np
import matplotlib.pyplot as plt

# Benzene: six carbon atoms on a regular hexagon, one hydrogen outside each
angles = [0, 60, 120, 180, 240, 300]
r_carbon = 1.4
r_hydrogen = 2.5


def ring(radius):
    """Points of a regular hexagon with the given radius."""
    return [(radius * np.cos(a), radius * np.sin(a)) for a in angles]


carbons = ring(r_carbon)
hydrogens = ring(r_hydrogen)

fig, ax = plt.subplots(figsize=(6, 6))

# C-C bonds around the ring and C-H bonds
for i in range(6):
    x0, y0 = carbons[i]
    x1, y1 = carbons[(i + 1) % 6]
    ax.plot([x0, x1], [y0, y1], "k-", lw=2, zorder=1)
    hx, hy = hydrogens[i]
    ax.plot([x0, hx], [y0, hy], color="gray", lw=2, zorder=1)

# Atoms
for points, symbol, color in [(carbons, "C", "dimgray"), (hydrogens, "H", "lightblue")]:
    for x, y in points:
        ax.scatter(x, y, s=500, color=color, edgecolor="black", zorder=2)
        ax.text(x, y, symbol, ha="center", va="center", fontsize=12, zorder=3)

ax.set_xlim(-3.2, 3.2)
ax.set_ylim(-3.2, 3.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(r"Benzene ring, C$_6$H$_6$")
plt.show()
