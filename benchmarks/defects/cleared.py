# class: A-3 | the axes are cleared after plotting and only labels are added again
import matplotlib.pyplot as plt
import numpy as np

freq = np.linspace(0.1, 3, 300)
fig, ax = plt.subplots(figsize=(8, 5))
for zeta in (0.1, 0.2, 0.5):
    gain = 1 / np.sqrt((1 - freq**2) ** 2 + (2 * zeta * freq) ** 2)
    ax.plot(freq, gain, label=f"damping {zeta}")
ax.legend()
ax.cla()
ax.set_xlim(0, 3)
ax.set_ylim(0, 6)
ax.set_xlabel("driving frequency / natural frequency")
ax.set_ylabel("amplitude ratio")
ax.set_title("Resonance curves")
ax.grid(True, alpha=0.3)
plt.show()
