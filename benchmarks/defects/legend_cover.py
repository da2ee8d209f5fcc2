# class: A-5 | A huge opaque legend box covers most of the curves it names.
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 5, 200)
damping = [0.1, 0.3, 0.6, 1.0]

fig, ax = plt.subplots(figsize=(7, 4.5))
for zeta in damping:
    ax.plot(t, np.exp(-zeta * t) * np.cos(4 * t), label=f"free oscillation with damping {zeta:.1f} per second")
ax.set_xlabel("t (s)")
ax.set_ylabel("displacement (cm)")
ax.set_title("Damped oscillations")
ax.legend(loc="center", fontsize=15, framealpha=1.0, labelspacing=1.4)
plt.show()
