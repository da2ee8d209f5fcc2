# class: A-4 | error bars of a thousand readings
import numpy as np
import matplotlib.pyplot as plt

k = np.arange(900)
x = k / 90
y = np.sin(x) + 0.3 * np.sin(k * 1.9)
fig, ax = plt.subplots(figsize=(7, 4))
ax.errorbar(
    x, y, yerr=0.8 + 0.2 * np.cos(k), fmt="o", ms=5, capsize=4, color="darkblue", ecolor="gray"
)
ax.set_title("Sensor readings")
ax.set_xlabel("t (s)")
plt.show()
