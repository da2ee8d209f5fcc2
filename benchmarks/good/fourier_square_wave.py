import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2, 1000)
fig, axs = plt.subplots(3, 1, figsize=(8, 7), sharex=True)
for ax, N in zip(axs, (1, 3, 25)):
    s = sum(4 / np.pi * np.sin(2 * np.pi * (2 * k - 1) * t) / (2 * k - 1) for k in range(1, N + 1))
    ax.plot(t, np.sign(np.sin(2 * np.pi * t)), color="lightgray", lw=2)
    ax.plot(t, s, "b", lw=1.2)
    ax.set_title(f"{N} term" + ("s" if N > 1 else ""), fontsize=11)
    ax.set_ylabel("f(t)")
    ax.set_ylim(-1.5, 1.5)
axs[-1].set_xlabel("t / T")
fig.suptitle("Fourier Synthesis of a Square Wave")
fig.tight_layout()
plt.show()
