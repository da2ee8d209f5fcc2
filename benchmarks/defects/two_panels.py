# class: A-3 | Both curves go to the upper panel, the lower velocity panel is empty.
import numpy as np
import matplotlib.pyplot as plt

# ---- Oscillator parameters ----
omega = 2.0
amplitude = 1.5
t = np.linspace(0, 10, 500)

# ---- Kinematics ----
position = amplitude * np.cos(omega * t)
velocity = -amplitude * omega * np.sin(omega * t)

# ---- Two stacked panels ----
fig, axes = plt.subplots(2, 1, figsize=(8, 6), sharex=True)

panels = [
    (axes[0], position, "Position (m)", "tab:blue"),
    (axes[0], velocity, "Velocity (m/s)", "tab:red"),
]
for ax, values, label, color in panels:
    ax.plot(t, values, color=color, lw=2, label=label)

axes[0].set_ylabel("Position (m)")
axes[1].set_ylabel("Velocity (m/s)")
axes[1].set_ylim(-3.5, 3.5)
axes[1].set_xlabel("Time (s)")
for ax in axes:
    ax.grid(alpha=0.3)

fig.suptitle("Harmonic oscillator: position above, velocity below")
fig.tight_layout()
plt.show()
