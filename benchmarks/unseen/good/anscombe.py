import numpy as np
import matplotlib.pyplot as plt

x = np.array([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5])
y1 = np.array([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68])
y2 = np.array([9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74])
y3 = np.array([7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73])
x4 = np.array([8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8])
y4 = np.array([6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89])

fig, axes = plt.subplots(2, 2, figsize=(8, 6), sharex=True, sharey=True)
for ax, (u, v), name in zip(axes.flat, [(x, y1), (x, y2), (x, y3), (x4, y4)], "I II III IV".split()):
    slope, intercept = np.polyfit(u, v, 1)
    ax.plot(u, v, "o", color="darkorange", mec="black")
    ax.axline((0, intercept), slope=slope, color="royalblue")
    ax.text(0.05, 0.88, name, transform=ax.transAxes, fontsize=14)
axes[0, 0].set_xlim(2, 20)
axes[0, 0].set_ylim(2, 14)
fig.suptitle("Anscombe's quartet: four data sets, one regression line")
fig.supxlabel("x")
fig.supylabel("y")
plt.tight_layout()
plt.show()
