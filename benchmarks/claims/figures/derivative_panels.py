import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 241)
fig, axes = plt.subplots(1, 3, figsize=(12, 3.8), sharex=True)
axes[0].plot(x, x**3 - 3 * x, color="tab:blue")
axes[0].plot([-1, 1], [2, -2], "ro")
axes[0].set_title("f(x)")
axes[1].plot(x, 3 * x**2 - 3, color="tab:green", linestyle="--")
axes[1].plot([-1, 1], [0, 0], "ks", markersize=6)
axes[1].set_title("f'(x)")
axes[2].plot(x, 6 * x, color="tab:purple", linestyle="-.")
axes[2].plot(0, 0, "k^", markersize=8)
axes[2].set_title("f''(x)")
for ax in axes:
    ax.axhline(0, color="gray", lw=0.8)
    ax.set_xlabel("x")
    ax.grid(True, alpha=0.4)
fig.suptitle("A cubic and its derivatives")
fig.tight_layout()
plt.show()
