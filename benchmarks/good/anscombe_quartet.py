import matplotlib.pyplot as plt
import numpy as np

x123 = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
x4 = [8] * 7 + [19] + [8] * 3
sets = [
    (x123, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]),
    (x123, [9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74]),
    (x123, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]),
    (x4, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89]),
]
fig, axes = plt.subplots(2, 2, figsize=(8, 6), sharex=True, sharey=True)
for ax, (x, y), name in zip(axes.flat, sets, ["I", "II", "III", "IV"]):
    slope, intercept = np.polyfit(x, y, 1)
    ax.plot([3, 20], [intercept + 3 * slope, intercept + 20 * slope], color="tomato")
    ax.scatter(x, y, color="black", s=22)
    ax.set_title(name, fontsize=11)
fig.suptitle("Anscombe's quartet: four data sets, one regression line")
fig.supxlabel("x")
fig.supylabel("y")
fig.tight_layout()
plt.show()
