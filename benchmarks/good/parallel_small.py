import matplotlib.pyplot as plt
import numpy as np

cars = {"compact": [5.1, 95, 1150, 180], "sedan": [6.8, 150, 1450, 220], "van": [8.4, 130, 1900, 175], "sports": [9.9, 320, 1500, 290]}
axes_names = ["L/100 km", "power (hp)", "mass (kg)", "top speed (km/h)"]
values = np.array(list(cars.values()))
scaled = (values - values.min(axis=0)) / np.ptp(values, axis=0)

fig, ax = plt.subplots(figsize=(9, 5))
for name, row in zip(cars, scaled):
    ax.plot(range(4), row, marker="o", lw=2, label=name)
for k in range(4):
    ax.vlines(k, 0, 1, color="lightgray", zorder=0)
    ax.text(k, -0.06, f"{values[:, k].min():g}", ha="center", va="top", fontsize=9)
    ax.text(k, 1.05, f"{values[:, k].max():g}", ha="center", fontsize=9)
ax.set_ylim(-0.15, 1.15)
ax.set_xticks(range(4), axes_names)
ax.set_yticks([])
ax.legend(loc="center left", bbox_to_anchor=(1.01, 0.5))
ax.set_title("Parallel coordinates of four cars")
fig.tight_layout()
plt.show()
