"""Schematic double helix: two antiphase strands joined by base pairs, drawn side on."""
import numpy as np
import matplotlib.pyplot as plt

turns = 2
x = np.linspace(0, turns * 2 * np.pi, 500)
pairs = np.linspace(0.3, turns * 2 * np.pi - 0.3, 21)
sequence = "ATGCCGTAAGCTTACGGATCA"
pair_colors = {"A": "tab:red", "T": "tab:orange", "G": "tab:green", "C": "tab:purple"}

fig, ax = plt.subplots(figsize=(10, 3.5))
for position, base in zip(pairs, sequence):
    ax.plot([position] * 2, [np.sin(position), -np.sin(position)], color=pair_colors[base], lw=3, zorder=1)
    ax.text(position, -1.45, base, ha="center", color=pair_colors[base], fontsize=11)
ax.plot(x, np.sin(x), color="navy", lw=4, zorder=2)
ax.plot(x, -np.sin(x), color="steelblue", lw=4, zorder=2)

ax.set_title("Two turns of a double helix with 21 base pairs")
ax.set_ylim(-1.8, 1.3)
ax.axis("off")
plt.tight_layout()
plt.show()
