"""Two of Anscombe's data sets share one regression line.

Both panels show eleven points and the line y = 3 + 0.5 x.
"""
import matplotlib.pyplot as plt
import numpy as np

# Data of sets I and II
x = np.array([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5])
sets = {
    "I": np.array([8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]),
    "II": np.array([9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74]),
}

fig, axes = plt.subplots(1, 2, figsize=(10, 4.5), sharey=True)
grid = np.array([3, 15])

for ax, (name, y) in zip(axes, sets.items()):
    # Least squares fit of a straight line
    slope, intercept = np.polyfit(x, y, 1)
    ax.scatter(x, y, s=50, color="darkorange", edgecolor="black", zorder=3)
    ax.plot(grid, intercept + slope * grid, color="navy")
    # Result of the fit
    ax.text(3.5, 10.2, f"y = {intercept:.1f} + {slope:.1f} x")
    ax.set_title(f"Set {name}")
    ax.set_xlabel("x")
    ax.grid(alpha=0.3)

axes[0].set_ylabel("y")
fig.suptitle("Anscombe's sets I and II: eleven points, the same line")
fig.tight_layout()
plt.show()
