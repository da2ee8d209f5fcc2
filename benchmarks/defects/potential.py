# class: A-1 | The abscissa is concatenated out of order, so the curve shoots back with a straight stroke across the well.
import numpy as np
import matplotlib.pyplot as plt


def lennard_jones(r):
    return 4 * (r ** -12 - r ** -6)


# fine sampling near the minimum, coarse sampling in the tail
r = np.concatenate([np.linspace(1.3, 3.0, 60), np.linspace(0.96, 1.3, 120)])

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(r, lennard_jones(r), color="darkgreen", lw=2)
ax.axhline(0, color="gray", lw=0.8)
ax.set_xlabel(r"$r/\sigma$")
ax.set_ylabel(r"$V/\varepsilon$")
ax.set_title("Lennard-Jones potential")
ax.grid(alpha=0.3)
plt.show()
