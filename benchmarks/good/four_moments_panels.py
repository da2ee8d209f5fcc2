import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0.001, 6, 400)
panels = {
    "Exponential": np.exp(-x),
    "Gamma (k = 3)": x**2 * np.exp(-x) / 2,
    "Rayleigh": x * np.exp(-x**2 / 2),
    "Log-normal": np.exp(-np.log(x) ** 2 / 2) / (x * np.sqrt(2 * np.pi)),
}

fig, axes = plt.subplots(2, 2, figsize=(9, 6), sharex=True)
for ax, (name, pdf) in zip(axes.flat, panels.items()):
    ax.fill_between(x, pdf, color="skyblue", alpha=0.6)
    ax.plot(x, pdf, color="navy")
    ax.set_title(name)
    ax.set_ylim(bottom=0)
for ax in axes[1]:
    ax.set_xlabel("x")
for ax in axes[:, 0]:
    ax.set_ylabel("density")
fig.suptitle("Four Distributions on the Positive Half-Line")
plt.tight_layout()
plt.show()
