import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4 * np.pi, 1000)
fig, axes = plt.subplots(3, 1, figsize=(7, 7), sharex=True)
for ax, n in zip(axes, (1, 3, 9)):
    total = np.zeros_like(x)
    for k in range(1, 2 * n, 2):
        total += 4 / (np.pi * k) * np.sin(k * x)
    ax.plot(x, total)
    ax.set_title(f"{n} term" + ("s" if n > 1 else ""))
fig.suptitle("Fourier series of a square wave")
fig.tight_layout()
plt.savefig("a.png")
