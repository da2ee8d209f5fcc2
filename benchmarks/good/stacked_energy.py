import numpy as np
import matplotlib.pyplot as plt

years = ["2000", "2005", "2010", "2015", "2020"]
generation = {"Coal": np.array([50, 46, 40, 32, 22]),
              "Gas": np.array([20, 24, 28, 30, 30]),
              "Wind": np.array([2, 5, 10, 18, 28])}
colours = {"Coal": "dimgray", "Gas": "orange", "Wind": "mediumseagreen"}

# Each source stands on the sum of those before it
fig, ax = plt.subplots(figsize=(7, 4.5))
base = np.zeros(len(years))
for source, twh in generation.items():
    ax.bar(years, twh, bottom=base, color=colours[source], label=source)
    base += twh
ax.set_ylabel("Generation (TWh)")
ax.set_ylim(0, 100)
ax.legend(ncol=3)
ax.set_title("Stacked electricity generation by source")
plt.show()
