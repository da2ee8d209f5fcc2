import matplotlib.pyplot as plt
import numpy as np

hour = np.arange(0, 24, 0.25)
temperature = 14 - 5 * np.cos(2 * np.pi * (hour - 3) / 24)
temperature[(hour >= 9) & (hour < 12)] = np.nan     # sensor offline from 9 to 12 h

fig, ax = plt.subplots(figsize=(9, 4.5))
ax.plot(hour, temperature, color="darkred")
ax.axvspan(9, 12, color="lightgray", alpha=0.6)
ax.text(10.5, 10, "sensor\noffline", ha="center")
ax.set_xticks(range(0, 25, 3))
ax.set_xlabel("hour of the day")
ax.set_ylabel("temperature (°C)")
ax.set_title("Temperature record with a gap of three hours")
plt.show()
