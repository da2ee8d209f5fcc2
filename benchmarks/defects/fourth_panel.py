# class: A-3 | The fourth panel has title and axis labels but no curve at all.
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 4, 400)
signals = {
    "Sine": np.sin(2 * np.pi * t),
    "Square": np.sign(np.sin(2 * np.pi * t)),
    "Sawtooth": 2 * (t % 1) - 1,
    "Damped": np.log(-1 - t) * np.sin(6 * np.pi * t),
}

fig, axes = plt.subplots(2, 2, figsize=(8, 6), sharex=True, sharey=True)
for ax, (name, y) in zip(axes.flat, signals.items()):
    ax.plot(t, y, lw=1.5)
    ax.set_title(name)
    ax.set_xlabel("t (s)")
    ax.set_ylabel("u (V)")
fig.tight_layout()
plt.show()
