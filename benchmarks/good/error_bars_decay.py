import numpy as np
import matplotlib.pyplot as plt

time = np.array([0, 2, 4, 6, 8, 10, 12])
counts = np.array([980, 655, 452, 301, 199, 137, 92])
error = np.sqrt(counts)
slope, intercept = np.polyfit(time, np.log(counts), 1)
half_life = np.log(2) / -slope

fig, ax = plt.subplots(figsize=(7.5, 5))
ax.errorbar(time, counts, yerr=error, fmt="o", color="black", capsize=4, label="measured counts")
fine = np.linspace(0, 12, 200)
ax.plot(fine, np.exp(intercept + slope * fine), color="tab:orange", label=f"fit, half-life {half_life:.2f} min")
ax.set_yscale("log")
ax.set_xlabel("Time (min)")
ax.set_ylabel("Counts per minute")
ax.set_title("Radioactive Decay on a Logarithmic Scale")
ax.legend()
ax.grid(True, which="both", alpha=0.25)
plt.tight_layout()
plt.show()
