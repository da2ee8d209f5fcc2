# class: A-3 | The x limits 200-240 exclude all data (0-40): empty chart.
"""Radioactive decay of iodine-131 over forty days."""
import matplotlib.pyplot as plt
import numpy as np

half_life = 8.02
t = np.linspace(0, 40, 200)
activity = 100 * 0.5 ** (t / half_life)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(t, activity, color="darkgreen", lw=2)
ax.set_xlim(200, 240)
ax.set_ylim(0, 110)
ax.set_xlabel("Time (days)")
ax.set_ylabel("Activity (%)")
ax.set_title("Decay of iodine-131")
ax.grid(alpha=0.3)
plt.show()
