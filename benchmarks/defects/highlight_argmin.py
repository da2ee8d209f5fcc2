# class: e | the bar called the maximum and highlighted is the smallest one
import matplotlib.pyplot as plt
import numpy as np

stations = ["North", "East", "South", "West", "Center"]
dust = np.array([31, 44, 27, 38, 58])
highest = dust.argmin()
fig, ax = plt.subplots(figsize=(7.5, 5))
bars = ax.bar(stations, dust, color="silver")
bars[highest].set_color("crimson")
ax.annotate("highest value", xy=(highest, dust[highest]), xytext=(highest, 50), ha="center", color="crimson",
            arrowprops={"arrowstyle": "->", "color": "crimson"})
ax.set_ylabel("fine dust (µg/m³)")
ax.set_ylim(0, 65)
ax.set_title("Fine dust: the station with the highest value in red")
plt.show()
