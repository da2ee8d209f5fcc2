# class: A-4 | two thousand thick opaque lines over five axes merge into a solid block
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(31)
names = ["height", "weight", "age", "pulse", "lung volume"]
data = rng.normal(size=(2000, 5))
data = (data - data.min(axis=0)) / np.ptp(data, axis=0)

fig, ax = plt.subplots(figsize=(9, 5))
for row in data:
    ax.plot(range(5), row, lw=3, color=plt.cm.tab20(int(row[0] * 19)))
ax.set_xticks(range(5), names)
ax.set_yticks([])
ax.set_title("Parallel coordinates of 2000 patients")
plt.show()
