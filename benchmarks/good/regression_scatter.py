import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(12)
x = np.linspace(0, 10, 50)
y = 3.0 + 1.8 * x + rng.normal(0, 2, x.size)
slope, intercept = np.polyfit(x, y, 1)

fig, ax = plt.subplots(figsize=(7, 5))
ax.scatter(x, y, s=25, color="gray", label="observations")
ax.plot(x, slope * x + intercept, color="crimson", linewidth=2, label=f"fit: y = {slope:.2f}x + {intercept:.2f}")
ax.vlines(x, y, slope * x + intercept, color="lightgray", linewidth=1, zorder=0)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Least-Squares Line with Residuals")
ax.legend(loc="upper left")
plt.tight_layout()
plt.show()
