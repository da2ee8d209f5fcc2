import numpy as np
import matplotlib.pyplot as plt

years = ["2000", "2005", "2010", "2015", "2020"]
coal = np.array([40, 42, 40, 36, 28])
gas = np.array([18, 20, 22, 24, 26])
renewables = np.array([8, 9, 13, 18, 29])

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(years, coal, label="Coal", color="dimgray")
ax.bar(years, gas, bottom=coal, label="Gas", color="orange")
ax.bar(years, renewables, bottom=coal + gas, label="Renewables", color="seagreen")
for i in range(len(years)):
    ax.text(i, coal[i] + gas[i] + renewables[i] + 1, coal[i] + gas[i] + renewables[i], ha="center")
ax.set_ylim(0, 100)
ax.set_ylabel("Electricity (TWh)")
ax.set_title("Electricity Generation by Source")
ax.legend(loc="upper left", ncol=3)
plt.tight_layout()
plt.show()
