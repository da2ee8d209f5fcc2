# class: A-3 | log10 of negative numbers gives only NaN: no curve is drawn in the axes.
"""Bacterial growth curves for three temperatures.

The logistic model N(t) = K / (1 + exp(-r (t - t0))) is evaluated on a
logarithmic axis for three growth rates.
"""
import matplotlib.pyplot as plt
import numpy as np

# Model parameters
CAPACITY = 1.0e9
MIDPOINT = 6.0
RATES = {"25 °C": 0.6, "30 °C": 0.9, "37 °C": 1.4}
COLOURS = ["tab:blue", "tab:orange", "tab:red"]


def logistic(t, rate):
    """Population size after t hours."""
    return CAPACITY / (1 + np.exp(-rate * (t - MIDPOINT)))


def log_population(t, rate):
    """Common logarithm of the population deficit."""
    return np.log10(-logistic(t, rate))


hours = np.linspace(0, 12, 100)

fig, ax = plt.subplots(figsize=(8, 5))
with np.errstate(invalid="ignore"):
    for (label, rate), colour in zip(RATES.items(), COLOURS):
        ax.plot(hours, log_population(hours, rate), color=colour, lw=2)

# Axes and labels
ax.set_xlim(0, 12)
ax.set_ylim(4, 10)
ax.set_xlabel("Time (h)")
ax.set_ylabel(r"$\log_{10}$ cells per ml")
ax.set_title("Growth of a bacterial culture")
ax.grid(True, alpha=0.3)
fig.tight_layout()
plt.show()
