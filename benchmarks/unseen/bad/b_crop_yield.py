# class: b | Title and docstring say box plots; a bar chart of means is drawn.
"""Field trial report: box-and-whisker plots of wheat yield under four fertilizers."""
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)
yields = {
    "None": rng.normal(4.1, 0.4, 20),
    "N": rng.normal(5.3, 0.5, 20),
    "NP": rng.normal(5.9, 0.4, 20),
    "NPK": rng.normal(6.6, 0.6, 20),
}

fig, ax = plt.subplots(figsize=(7, 5))
means = [plot.mean() for plot in yields.values()]
ax.bar(list(yields), means, color=["#c7c7c7", "#a6d96a", "#66bd63", "#1a9850"], edgecolor="black")
ax.set_title("Box plots of wheat yield by fertilizer (20 plots each)")
ax.set_xlabel("Fertilizer")
ax.set_ylabel("Yield (t/ha)")
ax.grid(axis="y", alpha=0.3)
plt.tight_layout()
plt.show()
