import matplotlib.pyplot as plt
import numpy as np

defects = {"scratches": 82, "dents": 47, "wrong color": 31, "loose parts": 22, "others": 18}
counts = np.array(list(defects.values()))
cumulative = 100 * counts.cumsum() / counts.sum()
fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(list(defects), counts, color="lightslategray")
ax.set_ylabel("number of defects")
ax.set_ylim(0, 210)
right = ax.twinx()
right.plot(range(5), cumulative, "o-", color="darkorange")
right.set_ylim(0, 105)
right.set_ylabel("cumulative share (%)", color="darkorange")
ax.set_title("Pareto chart of 200 defects")
plt.tight_layout()
plt.show()
