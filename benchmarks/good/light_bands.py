import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-4, 4, 400)
density = np.exp(-x ** 2 / 2) / np.sqrt(2 * np.pi)

fig, ax = plt.subplots(figsize=(7, 4.5))
# bands of one, two and three standard deviations, palest outside
for k, shade in zip((3, 2, 1), ("lightsteelblue", "cornflowerblue", "steelblue")):
    inside = np.abs(x) <= k
    ax.fill_between(x[inside], density[inside], color=shade, label=f"within {k}σ")
ax.plot(x, density, color="black", lw=1.8)
ax.legend()
ax.set_xlabel("z")
ax.set_ylabel("f(z)")
ax.set_ylim(0, 0.45)
ax.set_title("Standard normal density")
plt.show()
