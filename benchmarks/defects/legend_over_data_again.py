# class: A-5 | A huge opaque legend hides most of the curves and an axis label.
import numpy as np
import matplotlib.pyplot as plt

# Reaction orders and rate constant
k = 0.35
c0 = 1.0
t = np.linspace(0, 8, 200)

# Integrated rate laws
zero = np.clip(c0 - k * t, 0, None)
first = c0 * np.exp(-k * t)
second = c0 / (1 + k * c0 * t)

# Plot the three decays
fig, ax = plt.subplots(figsize=(6, 4.5))
ax.plot(t, zero, lw=2, label="Zero-order decay of the reactant")
ax.plot(t, first, lw=2, label="First-order decay of the reactant")
ax.plot(t, second, lw=2, label="Second-order decay of the reactant")

ax.set_xlabel("Time (s)")
ax.set_ylabel("Concentration (mol/L)")
ax.set_title("Integrated rate laws")
ax.legend(loc="center", fontsize=19, framealpha=1.0, labelspacing=1.6)
plt.tight_layout()
plt.show()
