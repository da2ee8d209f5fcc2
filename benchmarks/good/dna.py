"""Schematic double helix with twenty base pairs.

Two sinusoidal strands run in antiphase; every rung is one base pair.
"""
import matplotlib.pyplot as plt
import numpy as np

# Geometry of the helix
TURNS = 2
PAIRS = 20
LENGTH = 10.0

x = np.linspace(0, LENGTH, 400)
phase = 2 * np.pi * TURNS * x / LENGTH

fig, ax = plt.subplots(figsize=(10, 3.5))

# The rungs: A-T and G-C alternate
positions = (np.arange(PAIRS) + 0.5) * LENGTH / PAIRS
for k, p in enumerate(positions):
    h = np.sin(2 * np.pi * TURNS * p / LENGTH)
    colour = "seagreen" if k % 2 == 0 else "darkorange"
    ax.plot([p, p], [-h, h], color=colour, lw=2.5, zorder=1)

# The two strands
ax.plot(x, np.sin(phase), color="navy", lw=4, zorder=2, label="strand 1")
ax.plot(x, -np.sin(phase), color="crimson", lw=4, zorder=2, label="strand 2")

# Key for the base pairs
ax.plot([], [], color="seagreen", lw=2.5, label="A-T pair")
ax.plot([], [], color="darkorange", lw=2.5, label="G-C pair")

ax.set_xlim(-0.2, LENGTH + 0.2)
ax.set_ylim(-1.3, 1.3)
ax.axis("off")
ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0.02), ncol=4, frameon=False)
ax.set_title("Double helix: two turns, twenty base pairs")
plt.show()
