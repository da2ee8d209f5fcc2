"""Hertzsprung-Russell diagram with a synthetic main sequence.

The main sequence, the giants and the white dwarfs are drawn as three
groups; the temperature axis runs from hot to cool.
"""
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(42)

# Main sequence: luminosity follows a power law of the temperature
log_t = rng.uniform(3.5, 4.4, 400)
log_l = 6.5 * (log_t - 3.76) + rng.normal(0, 0.25, 400)

# Giants: cool and luminous
giant_t = rng.normal(3.65, 0.04, 80)
giant_l = rng.normal(2.2, 0.4, 80)

# White dwarfs: hot and faint
dwarf_t = rng.normal(4.1, 0.1, 50)
dwarf_l = rng.normal(-2.5, 0.3, 50)

fig, ax = plt.subplots(figsize=(7, 7))
groups = [
    ("main sequence", log_t, log_l, "goldenrod"),
    ("giants", giant_t, giant_l, "firebrick"),
    ("white dwarfs", dwarf_t, dwarf_l, "steelblue"),
]
for name, x, y, colour in groups:
    ax.scatter(10 ** x, 10 ** y, s=12, color=colour, label=name, alpha=0.8)

# Both axes are logarithmic; hot stars stand on the left
ax.set_xscale("log")
ax.set_yscale("log")
ax.set_xlim(30000, 2800)
ax.set_xticks([30000, 10000, 5000, 3000], ["30000", "10000", "5000", "3000"])
ax.minorticks_off()

ax.set_xlabel("Effective temperature (K)")
ax.set_ylabel("Luminosity (solar units)")
ax.set_title("Hertzsprung-Russell diagram")
ax.legend(loc="upper right")
ax.grid(alpha=0.2)
plt.show()
