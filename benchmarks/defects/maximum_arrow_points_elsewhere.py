# class: A-2 | maximum arrow points elsewhere
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 10, 300)
y = 5 * np.exp(-((x - 6.5) ** 2) / 2)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(x, y, lw=2)
ax.annotate(
    "Maximum",
    xy=(2.0, 3.5),
    xytext=(0.5, 4.6),
    fontsize=12,
    arrowprops=dict(arrowstyle="->", color="red"),
)
ax.set_xlabel("x")
ax.set_ylabel("f(x)")
ax.set_title("Gaussian peak at x = 6.5")
plt.show()
