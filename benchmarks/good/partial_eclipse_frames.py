"""Phases of a partial solar eclipse: the Moon's disk deliberately covers part of the Sun's."""
import numpy as np
import matplotlib.pyplot as plt

offsets = np.linspace(-1.6, 1.6, 5)        # Moon's centre relative to the Sun's, in solar radii

fig, axes = plt.subplots(1, 5, figsize=(12, 3.2))
for ax, dx in zip(axes, offsets):
    ax.set_facecolor("midnightblue")
    ax.add_patch(plt.Circle((0, 0), 1, color="gold"))
    ax.add_patch(plt.Circle((dx, 0.35), 0.97, color="black"))
    ax.set(xlim=(-2.8, 2.8), ylim=(-1.8, 1.8), xticks=[], yticks=[], aspect="equal")
    ax.set_title(f"{dx:+.1f} radii" if dx else "maximum")
fig.suptitle("Partial eclipse in five frames: the Sun is never fully hidden")
fig.tight_layout()
plt.show()
