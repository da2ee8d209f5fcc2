import numpy as np
import matplotlib.pyplot as plt

# Star polygons {7/k}: join every k-th of seven points
n = 7
angles = np.pi / 2 + 2 * np.pi * np.arange(n) / n

fig, axes = plt.subplots(1, 3, figsize=(10, 3.8))
for ax, k in zip(axes, [1, 2, 3]):
    order = [(k * i) % n for i in range(n + 1)]    # ends where it began
    ax.plot(np.cos(angles[order]), np.sin(angles[order]), color="firebrick", lw=1.8)
    ax.plot(np.cos(angles), np.sin(angles), "o", color="black")
    ax.set_aspect("equal")
    ax.axis("off")
    ax.set_title(f"{{7/{k}}}", fontsize=14)
fig.suptitle("The heptagon and the two heptagrams")
plt.show()
