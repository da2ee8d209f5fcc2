import matplotlib.pyplot as plt
import numpy as np

quarters = ["Q1", "Q2", "Q3", "Q4"]
north, south = [20, 34, 30, 35], [25, 32, 34, 20]
x = np.arange(4)
fig, ax = plt.subplots()
ax.bar(x - 0.2, north, 0.4, label="North", color="tab:blue")
ax.bar(x + 0.2, south, 0.4, label="South", color="tab:orange")
ax.set_xticks(x, quarters)
ax.set_ylabel("Sales (thousand units)")
ax.set_title("Sales by region")
ax.legend(loc="upper left")
ax.set_ylim(0, 45)
plt.savefig("out.png")
