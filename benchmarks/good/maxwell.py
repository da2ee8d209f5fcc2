import matplotlib.pyplot as plt
import numpy as np

# Maxwell speed distribution of nitrogen at three temperatures
k, m = 1.380649e-23, 28.0 * 1.66054e-27
v = np.linspace(0, 2000, 400)
fig, ax = plt.subplots(figsize=(7, 4.5))
for T, colour in [(150, "navy"), (300, "seagreen"), (900, "firebrick")]:
    f = 4 * np.pi * (m / (2 * np.pi * k * T)) ** 1.5 * v ** 2 * np.exp(-m * v ** 2 / (2 * k * T))
    ax.plot(v, 1000 * f, color=colour, lw=2, label=f"{T} K")
ax.set_xlim(0, 2000)
ax.set_ylim(0, None)
ax.set_xlabel("Speed (m/s)")
ax.set_ylabel("Probability density (10$^{-3}$ s/m)")
ax.set_title("Speeds of nitrogen molecules")
ax.legend()
plt.show()
