import matplotlib.pyplot as plt
import numpy as np

fig, axes = plt.subplots(1, 2, figsize=(8, 4.4))
for ax, (h, m), name in zip(axes, [(9, 0), (4, 30)], ["Departure", "Arrival"], strict=False):
    ax.add_patch(plt.Circle((0, 0), 1, fc="ivory", ec="black", lw=2))
    for n in range(1, 13):
        a = np.pi / 2 - n * np.pi / 6
        ax.text(0.85 * np.cos(a), 0.85 * np.sin(a), str(n), ha="center", va="center")
    a = np.pi / 2 - (h + m / 60) * np.pi / 6
    ax.plot([0, 0.45 * np.cos(a)], [0, 0.45 * np.sin(a)], color="black", lw=5)
    a = np.pi / 2 - m * np.pi / 30
    ax.plot([0, 0.7 * np.cos(a)], [0, 0.7 * np.sin(a)], color="blue", lw=2.5)
    ax.set_title(name)
    ax.set_aspect("equal")
    ax.set_xlim(-1.1, 1.1)
    ax.set_ylim(-1.1, 1.1)
    ax.axis("off")
plt.savefig("clocks.png")
