import numpy as np
import matplotlib.pyplot as plt

# Simulated counts of a radioactive source with Poisson noise (seeded)
rng = np.random.default_rng(5)
t = np.arange(0, 60, 4)
counts = rng.poisson(900 * np.exp(-t / 20))

# Straight-line fit to the logarithm
slope, intercept = np.polyfit(t, np.log(counts), 1)
fit = np.exp(intercept + slope * t)

fig, (top, bottom) = plt.subplots(2, 1, figsize=(7, 6), sharex=True, height_ratios=[3, 1])
top.errorbar(t, counts, yerr=np.sqrt(counts), fmt="o", color="black", capsize=3, label="counts")
top.plot(t, fit, color="red", label="exponential fit")
top.set_yscale("log")
top.set_ylabel("Counts")
top.set_title("Radioactive decay with fit and residuals")
top.legend()

bottom.axhline(0, color="gray", lw=1)
bottom.plot(t, counts - fit, "o", color="black")
bottom.set_xlabel("Time (min)")
bottom.set_ylabel("Residual")
fig.tight_layout()
plt.show()
