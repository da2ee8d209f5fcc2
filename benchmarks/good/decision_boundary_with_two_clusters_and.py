import numpy as np
import matplotlib.pyplot as plt

k = np.arange(40)
ax1x, ax1y = (
    2 + 0.7 * np.cos(k * 2.4) * np.sqrt(k / 40),
    2 + 0.7 * np.sin(k * 2.4) * np.sqrt(k / 40),
)
bx, by = 5 + 0.8 * np.cos(k * 2.4) * np.sqrt(k / 40), 4 + 0.8 * np.sin(k * 2.4) * np.sqrt(k / 40)
fig, ax = plt.subplots(figsize=(6, 5))
ax.scatter(ax1x, ax1y, s=20, label="class 1")
ax.scatter(bx, by, s=20, marker="^", label="class 2")
ax.plot([1, 7], [5.6, 0.6], "k--", lw=1, label="boundary")
ax.plot(7.5, 7, "rx", ms=9, mew=2)
ax.annotate("outlier", (7.5, 7), xytext=(5.6, 7.1), arrowprops=dict(arrowstyle="->"))
ax.legend(loc="upper left")
ax.set_xlabel("feature 1")
ax.set_ylabel("feature 2")
ax.set_title("Two clusters and an outlier")
plt.show()
