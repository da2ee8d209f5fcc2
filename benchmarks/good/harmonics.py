import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 1, 300)
fig, axes = plt.subplots(4, 1, figsize=(6, 7), sharex=True)
# Harmonic n has n + 1 nodes, the ends included
for n, ax in enumerate(axes, start=1):
    y = np.sin(n * np.pi * x)
    ax.plot(x, y, color="darkred")
    ax.plot(x, -y, color="darkred", ls=":")
    ax.plot(np.arange(n + 1) / n, np.zeros(n + 1), "ko", ms=5)
    ax.set_ylabel(f"n = {n}")
    ax.set_yticks([])
axes[0].set_title("The first four harmonics of a string")
axes[-1].set_xlabel("Position x / L")
fig.tight_layout()
plt.show()
