# class: unreadable | The title is much wider than the canvas and is cut at both ends.
import numpy as np
import matplotlib.pyplot as plt

years = np.arange(1960, 2021, 10)
co2 = [316.9, 325.7, 338.8, 354.4, 369.6, 389.9, 414.2]

fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(years, co2, "s-", color="firebrick")
ax.set_xlabel("Year")
ax.set_ylabel("CO$_2$ (ppm)")
ax.set_title("Annual mean mole fraction of carbon dioxide in dry air at Mauna Loa Observatory, Hawaii",
             fontsize=16)
ax.grid(alpha=0.3)
fig.subplots_adjust(left=0.15, bottom=0.15)
plt.show()
