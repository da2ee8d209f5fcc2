import numpy as np
import matplotlib.pyplot as plt

quarters = ["Q1", "Q2", "Q3", "Q4"]
revenue = np.array([120, 150, 140, 190])           # thousand euros
cost = np.array([90, 100, 105, 120])
by_region = {"North": 260, "South": 190, "East": 90, "West": 60}

fig, axd = plt.subplot_mosaic([["bars", "bars", "pie"], ["profit", "profit", "pie"]], figsize=(11, 6))
pos = np.arange(4)
axd["bars"].bar(pos - 0.2, revenue, 0.4, label="revenue", color="seagreen")
axd["bars"].bar(pos + 0.2, cost, 0.4, label="cost", color="indianred")
axd["bars"].set_xticks(pos, quarters)
axd["bars"].set_ylabel("thousand euros")
axd["bars"].legend(loc="upper left")

axd["profit"].plot(quarters, revenue - cost, "o-", color="black")
axd["profit"].set_ylabel("profit (thousand euros)")
axd["profit"].set_ylim(0, 80)
axd["profit"].grid(alpha=0.3)

axd["pie"].pie(list(by_region.values()), labels=list(by_region), autopct="%.0f %%", startangle=90,
               colors=["lightsteelblue", "navajowhite", "palegreen", "lightsalmon"])
axd["pie"].set_title("revenue by region")
fig.suptitle(f"Year in review: revenue {revenue.sum()}, cost {cost.sum()} thousand euros, best quarter Q4")
fig.tight_layout()
plt.savefig("x.png")
