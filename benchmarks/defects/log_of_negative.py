# class: A-3 | all values are negative on a log axis, so no data are visible
import numpy as np
import matplotlib.pyplot as plt

frequency = np.logspace(1, 5, 200)
cutoff = 1000
gain_db = -10 * np.log10(1 + (frequency / cutoff) ** 2)

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(frequency, gain_db, color="teal", linewidth=2)
ax.set_xscale("log")
ax.set_yscale("log")
ax.set_ylim(0.1, 100)
ax.set_xlabel("Frequency (Hz)")
ax.set_ylabel("Gain (dB)")
ax.set_title("Bode Magnitude Plot of an RC Low-Pass Filter")
ax.grid(True, which="both", alpha=0.3)
plt.tight_layout()
plt.show()
