# class: A-5 | an opaque legend in the middle covers most of the curves
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 300)
fig, ax = plt.subplots(figsize=(6, 4))
for sigma in (0.5, 0.8, 1.0, 1.5, 2.0):
    pdf = np.exp(-x**2 / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    ax.plot(x, pdf, linewidth=2, label=f"normal density, mean 0, sigma = {sigma}")
ax.legend(loc="center", fontsize=14, framealpha=1)
ax.set_xlabel("x")
ax.set_ylabel("density")
ax.set_title("Normal Densities with Different Standard Deviations")
plt.tight_layout()
plt.show()
