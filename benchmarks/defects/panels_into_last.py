# class: a | all three curves go into the last panel, the first two panels stay empty under their titles
import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 1, 400)
signals = {"Sine": np.sin(4 * np.pi * t), "Square": np.sign(np.sin(4 * np.pi * t)), "Sawtooth": 2 * (2 * t % 1) - 1}
fig, axes = plt.subplots(1, 3, figsize=(12, 3.8), sharey=True)
for ax, (name, s) in zip(axes, signals.items()):
    plt.plot(t, s)
    ax.set_title(name)
    ax.set_xlabel("t (s)")
axes[0].set_ylim(-1.3, 1.3)
fig.suptitle("Three waveforms, one per panel")
fig.tight_layout()
plt.show()
