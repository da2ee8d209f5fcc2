import matplotlib.pyplot as plt
import numpy as np

years = ["2000", "2005", "2010", "2015", "2020"]
mix = {                                   # share of electricity in %, each column adds up to 100
    "coal":    [45, 42, 36, 28, 18],
    "gas":     [20, 22, 24, 26, 27],
    "nuclear": [20, 19, 18, 16, 14],
    "renewables": [15, 17, 22, 30, 41],
}
palette = ["dimgray", "sienna", "slateblue", "seagreen"]

fig, ax = plt.subplots(figsize=(8, 5))
bottom = np.zeros(len(years))
for (source, share), color in zip(mix.items(), palette):
    bars = ax.bar(years, share, bottom=bottom, color=color, label=source, width=0.7)
    ax.bar_label(bars, label_type="center", color="white", fontsize=10)
    bottom += share
ax.set_ylim(0, 100)
ax.set_ylabel("share of electricity (%)")
ax.set_title("Renewables overtake coal between 2010 and 2015 (illustrative figures)")
ax.legend(loc="center left", bbox_to_anchor=(1.01, 0.5))
fig.tight_layout()
plt.show()
