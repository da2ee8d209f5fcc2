# class: a | Declared concentric shells have three different centres away from the nucleus.
"""Bohr model of the sodium atom.

The electrons move on three concentric shells around the nucleus.
"""
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle

# Electrons per shell of sodium
shells = [2, 8, 1]
radii = [1.0, 1.8, 2.6]
# Centre of each shell
centres = [(-2.0, 1.5), (1.4, 0.3), (0.5, -1.6)]
nucleus_radius = 0.35

fig, ax = plt.subplots(figsize=(6.5, 6.5))

# Nucleus with eleven protons
ax.add_patch(Circle((0, 0), nucleus_radius, facecolor="tomato", edgecolor="black", zorder=3))
ax.text(0, 0, "11+", ha="center", va="center", zorder=4)

# One ring for every shell, with its electrons evenly spaced
for count, radius, (cx, cy) in zip(shells, radii, centres):
    ax.add_patch(Circle((cx, cy), radius, fill=False, edgecolor="gray", ls="--"))
    angle = 2 * np.pi * np.arange(count) / count + np.pi / 2
    ax.scatter(cx + radius * np.cos(angle), cy + radius * np.sin(angle),
               s=90, color="royalblue", edgecolor="black", zorder=3)

# Key
ax.scatter([], [], s=90, color="royalblue", edgecolor="black", label="electron")
ax.legend(loc="upper right")

ax.set_xlim(-4.5, 4.5)
ax.set_ylim(-4.5, 4.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Sodium: three concentric electron shells")
plt.show()
