import numpy as np
import matplotlib.pyplot as plt

months = list("JFMAMJJASOND")
temp = [1, 2, 6, 10, 15, 18, 20, 19, 15, 10, 5, 2]          # °C
rain = [42, 35, 40, 38, 55, 66, 60, 58, 45, 40, 46, 50]     # mm

fig, ax_rain = plt.subplots(figsize=(8, 4.5))
pos = np.arange(12)
ax_rain.bar(pos, rain, color="lightskyblue", label="rain")
ax_rain.set_ylabel("rain (mm)", color="steelblue")
ax_rain.set_ylim(0, 90)
ax_rain.set_xticks(pos, months)

ax_temp = ax_rain.twinx()
ax_temp.plot(pos, temp, "o-", color="firebrick", label="temperature")
ax_temp.set_ylabel("temperature (°C)", color="firebrick")
ax_temp.set_ylim(0, 30)

handles = ax_rain.get_legend_handles_labels()[0] + ax_temp.get_legend_handles_labels()[0]
ax_rain.legend(handles, ["rain", "temperature"], loc="upper left")
ax_rain.set_title("Wettest month June, warmest month July")
fig.tight_layout()
plt.show()
