import numpy as np
import matplotlib.pyplot as plt

# r = cos(k theta): k petals for odd k, 2k petals for even k
theta = np.linspace(0, 2 * np.pi, 1200)

fig, axes = plt.subplots(1, 4, figsize=(12, 3.6), subplot_kw={"projection": "polar"})
for ax, k in zip(axes, [2, 3, 4, 5]):
    petals = k if k % 2 else 2 * k
    # Negative radii are drawn on the opposite side
    r = np.cos(k * theta)
    ax.plot(np.where(r < 0, theta + np.pi, theta), np.abs(r), color="darkmagenta")
    ax.set_xticks([])
    ax.set_yticks([0.5, 1])
    ax.set_yticklabels([])
    ax.set_title(f"k = {k}: {petals} petals")

fig.suptitle(r"Roses $r = \cos k\theta$")
fig.tight_layout()
plt.show()
