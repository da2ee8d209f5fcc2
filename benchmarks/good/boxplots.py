import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(8)
groups = [rng.normal(m, 2, 60) for m in (10, 12, 9)]
fig, ax = plt.subplots()
ax.boxplot(groups, tick_labels=["control", "drug A", "drug B"])
ax.set_ylabel("response")
plt.show()
