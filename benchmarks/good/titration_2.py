"""Titration of 25 ml acetic acid (0.1 mol/l) with sodium hydroxide.

The curve follows from the charge balance; it passes the half-equivalence
point at pH = pKa and the equivalence point at 25 ml.
"""
import matplotlib.pyplot as plt
import numpy as np

# Constants
PKA = 4.76
KA = 10 ** -PKA
KW = 1e-14
C_ACID = C_BASE = 0.1
V_ACID = 25.0


def base_volume(ph):
    """Volume of base (ml) that brings the solution to the given pH."""
    h = 10.0 ** -ph
    dissociated = KA / (KA + h)
    delta = h - KW / h
    return V_ACID * (C_ACID * dissociated - delta) / (C_BASE + delta)


ph = np.linspace(2.9, 12.5, 600)
volume = base_volume(ph)

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(volume, ph, color="purple", lw=2)

# Two special points
ax.plot(12.5, PKA, "o", color="black")
ax.annotate("pH = p$K_a$ = 4.76", xy=(12.5, PKA), xytext=(3, 7),
            arrowprops=dict(arrowstyle="->"))
ax.axvline(25, color="gray", ls="--")
ax.text(25.6, 3.2, "equivalence\npoint")

ax.set_xlim(0, 50)
ax.set_ylim(2, 13)
ax.set_xlabel("Volume of NaOH (ml)")
ax.set_ylabel("pH")
ax.set_title("Titration of acetic acid")
ax.grid(alpha=0.3)
plt.show()
