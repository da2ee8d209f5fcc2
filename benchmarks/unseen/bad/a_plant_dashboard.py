# class: a | The promised 2 x 2 grid collapses: column uses i//2, so panels lie on top of each other pairwise on the diagonal.
"""Process dashboard: four panels arranged in a 2 x 2 grid."""
import numpy as np
import matplotlib.pyplot as plt

hours = np.arange(0, 24, 0.5)
signals = {
    "Temperature (°C)": 70 + 6 * np.sin(2 * np.pi * hours / 24),
    "Pressure (bar)": 3 + 0.4 * np.cos(2 * np.pi * hours / 12),
    "Flow (L/min)": 40 + 5 * np.sin(2 * np.pi * hours / 8),
    "Level (%)": 60 + 20 * np.cos(2 * np.pi * hours / 24),
}

fig = plt.figure(figsize=(9, 6.5))
width, height = 0.40, 0.34

for i, (name, values) in enumerate(signals.items()):
    row, col = i // 2, i // 2
    ax = fig.add_axes([0.08 + 0.48 * col, 0.55 - 0.45 * row, width, height])
    ax.plot(hours, values, color=f"C{i}", lw=2)
    ax.set_title(name)
    ax.set_xlabel("time (h)")
    ax.set_xlim(0, 24)
    ax.grid(alpha=0.3)

fig.suptitle("Reactor 3: last 24 hours", fontsize=14)
plt.show()
