# class: e | time runs along x and temperature along y, but the axis labels say the opposite
import matplotlib.pyplot as plt
import numpy as np

time_min = np.arange(0, 61, 5)
temperature_c = 20 + 65 * np.exp(-time_min / 22)
fig, ax = plt.subplots(figsize=(7.5, 5))
ax.plot(time_min, temperature_c, "o-", color="saddlebrown")
ax.set_xlabel("temperature (°C)")
ax.set_ylabel("time (min)")
ax.set_title("Cooling of a cup of tea during one hour")
ax.grid(alpha=0.3)
plt.show()
