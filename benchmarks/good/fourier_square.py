# %% Partial sums of the square wave's Fourier series
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(-1, 1, 2001)
square = np.sign(np.sin(2 * np.pi * t))

# %% one panel per number of harmonics
fig, axes = plt.subplots(3, 1, sharex=True, figsize=(8, 7))
for ax, terms in zip(axes, (1, 3, 15)):
    odd = 2 * np.arange(terms) + 1
    s = 4 / np.pi * sum(np.sin(2 * np.pi * n * t) / n for n in odd)
    ax.plot(t, square, color="0.7", lw=2)
    ax.plot(t, s, color="tab:red", lw=1.3)
    ax.set_ylabel(f"{terms} term" + "s" * (terms > 1))
    ax.set_ylim(-1.5, 1.5)

# %% labels
axes[-1].set_xlabel("time (periods)")
axes[0].set_title("Gibbs: the overshoot narrows but never disappears")
fig.tight_layout()
plt.show()
