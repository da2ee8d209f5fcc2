import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 4 * np.pi, 400)
fig, axes = plt.subplots(2, 1, figsize=(7, 6), sharex=True)
axes[0].plot(x, np.sin(x), label=r"$\sin x$")
axes[0].plot(x, np.cos(x), "--", label=r"$\cos x$")
axes[0].fill_between(x, np.sin(x), alpha=0.2)
axes[0].legend(loc="upper right")
axes[0].grid(True)
axes[1].scatter(x[::10], np.sin(x[::10]) * np.exp(-x[::10] / 6), c=x[::10], cmap="viridis")
axes[1].set_xlabel("time (s)")
axes[1].set_ylabel("amplitude")
axes[1].axhline(0, color="black", linewidth=0.8)
fig.suptitle("Waves")
plt.tight_layout()
plt.show()
