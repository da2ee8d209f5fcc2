# class: c | Title declares error bars of 1 SD (std_dev is defined) but no error bars are drawn.
import numpy as np
import matplotlib.pyplot as plt

temperature = np.array([10, 20, 25, 30, 37, 45, 55, 65])
activity = np.array([8.2, 19.5, 28.1, 41.0, 58.3, 49.2, 21.7, 4.5])
std_dev = np.array([1.1, 2.0, 2.6, 3.4, 4.1, 3.8, 2.5, 0.9])

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(temperature, activity, "s-", color="darkmagenta", ms=6, lw=1.6)
ax.axvline(37, color="gray", ls=":", lw=1.4)
ax.text(37.8, 8, "37 °C", color="gray", fontsize=11)
ax.set_title("Catalase activity (mean with error bars of ± 1 SD, n = 5)")
ax.set_xlabel("Temperature (°C)")
ax.set_ylabel("Activity (U/mL)")
ax.set_ylim(0, 70)
ax.grid(alpha=0.3)
fig.tight_layout()
plt.show()
