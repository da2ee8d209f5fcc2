# class: code.dead_code | Three unused data sets and three never-called functions (dead code).
"""Age pyramid of a model population.

Left bars show men, right bars show women, in thousands.
"""
import matplotlib.pyplot as plt
import numpy as np

ages = ["0-14", "15-29", "30-44", "45-59", "60-74", "75+"]
men = np.array([52, 49, 47, 44, 31, 12])
women = np.array([50, 48, 47, 45, 35, 19])
income = np.array([0, 21, 38, 45, 30, 18])
households = {"single": 41, "couple": 33, "family": 52, "shared": 9}
migration = [[3, 5, 1], [2, 8, 4], [6, 1, 2], [7, 7, 3]]


def gini(values):
    """Gini coefficient of a list of incomes."""
    ordered = np.sort(values)
    n = len(ordered)
    index = np.arange(1, n + 1)
    return (2 * np.sum(index * ordered) / (n * ordered.sum())) - (n + 1) / n


def life_table(deaths, population):
    """Survival from age-specific deaths."""
    risk = np.asarray(deaths) / np.asarray(population)
    return np.cumprod(1 - risk)


def smooth(values, window=3):
    """Moving average."""
    return np.convolve(values, np.ones(window) / window, mode="same")


fig, ax = plt.subplots(figsize=(8, 5))
y = np.arange(len(ages))
ax.barh(y, -men, color="steelblue", label="men")
ax.barh(y, women, color="salmon", label="women")
ax.set_yticks(y, ages)
ax.set_xticks([-50, -25, 0, 25, 50], ["50", "25", "0", "25", "50"])
ax.set_xlabel("Persons (thousands)")
ax.set_ylabel("Age group (years)")
ax.set_title("Age pyramid")
ax.legend()
plt.show()
