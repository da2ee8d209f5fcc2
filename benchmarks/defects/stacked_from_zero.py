# class: a | declared as stacked bars with total height, but all three parts start at zero and cover each other
import numpy as np
import matplotlib.pyplot as plt

years = ["2000", "2005", "2010", "2015", "2020"]
coal = np.array([50, 46, 40, 32, 22])
gas = np.array([20, 24, 28, 30, 30])
wind = np.array([2, 5, 10, 18, 28])

# Stacked bars: gas stands on coal, wind stands on gas
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.bar(years, coal, color="dimgray", label="Coal")
ax.bar(years, gas, color="orange", label="Gas")
ax.bar(years, wind, color="mediumseagreen", label="Wind")
ax.set_ylabel("Generation (TWh)")
ax.set_ylim(0, 100)
ax.legend(ncol=3)
ax.set_title("Stacked electricity generation by source")
plt.show()
