import numpy as np
import matplotlib.pyplot as plt
from scipy.stats import norm

rng = np.random.default_rng(2024)
heights = rng.normal(loc=170, scale=8, size=1000)      # cm, simulated adults
mu, sigma = heights.mean(), heights.std(ddof=1)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.hist(heights, bins=25, density=True, color="lightsteelblue", edgecolor="white", label="1000 simulated adults")
grid = np.linspace(140, 200, 300)
ax.plot(grid, norm.pdf(grid, mu, sigma), "r-", lw=2, label="fitted normal density")
for k in (-1, 1):
    ax.axvline(mu + k * sigma, color="k", ls="--", lw=1)
ax.text(0.02, 0.95, f"mean = {mu:.1f} cm\ns.d. = {sigma:.1f} cm", transform=ax.transAxes, va="top")
ax.set_xlabel("height (cm)")
ax.set_ylabel("density")
ax.set_title("Dashed lines: one standard deviation on each side of the mean")
ax.legend(loc="upper right")
plt.tight_layout()
plt.show()
