# Anscombe's quartet: four data sets, one regression line
import numpy as np
import matplotlib.pyplot as plt

x123 = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
sets = {
    "I": (x123, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]),
    "II": (x123, [9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74]),
    "III": (x123, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]),
    "IV": ([8] * 7 + [19] + [8] * 3, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89]),
}

fig, axs = plt.subplots(2, 2, sharex=True, sharey=True, figsize=(7, 6))
for ax, (name, (x, y)) in zip(axs.flat, sets.items()):
    slope, intercept = np.polyfit(x, y, 1)
    r = np.corrcoef(x, y)[0, 1]
    ends = np.array([2, 20])
    ax.plot(ends, intercept + slope * ends, color="tab:red", lw=1.5)
    ax.plot(x, y, "o", color="tab:blue")
    ax.text(0.97, 0.05, f"y = {intercept:.1f} + {slope:.1f}x\nr = {r:.2f}",
            transform=ax.transAxes, ha="right", va="bottom", fontsize=9)
    ax.text(0.04, 0.9, name, transform=ax.transAxes, fontsize=13)
axs[0, 0].set(xlim=(2, 20), ylim=(2, 14))
fig.suptitle("Eleven points each, the same line, four different stories")
fig.tight_layout()
plt.show()
