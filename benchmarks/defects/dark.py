# class: low_contrast | Both curves are near-black on a near-black background.
"""Damped and undamped oscillation on a dark slide."""
import matplotlib.pyplot as plt
import numpy as np

# Physical constants of the oscillator
OMEGA = 2.0 * np.pi
GAMMA = 0.35

# Time axis in seconds
t = np.linspace(0, 6, 600)
undamped = np.cos(OMEGA * t)
damped = np.exp(-GAMMA * t) * np.cos(OMEGA * t)

# Two panels, one above the other
fig, axes = plt.subplots(2, 1, figsize=(8, 6), sharex=True, facecolor="#101418")

panels = [
    (axes[0], undamped, "Undamped oscillation", "#161c22"),
    (axes[1], damped, "Damped oscillation", "#161b21"),
]
for ax, signal, title, colour in panels:
    ax.set_facecolor("#101418")
    ax.plot(t, signal, color=colour, lw=1.8)
    ax.set_ylabel("Displacement", color="white")
    ax.set_title(title, color="white")
    ax.tick_params(colors="white")
    for spine in ax.spines.values():
        spine.set_color("white")
    ax.set_ylim(-1.2, 1.2)

axes[1].set_xlabel("Time (s)", color="white")
fig.tight_layout()
plt.show()
