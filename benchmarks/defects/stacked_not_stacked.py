# class: a | announced as stacked, but the parts are drawn over each other from zero because bottom is missing
import matplotlib.pyplot as plt
import numpy as np

labs = ["Lab A", "Lab B", "Lab C", "Lab D"]
salaries = np.array([60, 48, 75, 52])
materials = np.array([25, 30, 18, 40])
travel = np.array([8, 12, 6, 10])

fig, ax = plt.subplots(figsize=(7, 5))
# Stack the three kinds of cost so that the bar height is the total
ax.bar(labs, salaries, label="salaries")
ax.bar(labs, materials, label="materials")
ax.bar(labs, travel, label="travel")
ax.set_ylabel("cost (thousand €)")
ax.legend()
ax.set_title("Total cost of each lab, stacked by kind")
plt.show()
