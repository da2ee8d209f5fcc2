import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 2 * np.pi, 1000)
fig, axes = plt.subplots(2, 3, figsize=(8, 5.6), layout="constrained")
for ax, (a, b) in zip(axes.flat, [(1, 1), (1, 2), (2, 3), (3, 4), (5, 4), (5, 6)]):
    ax.plot(np.sin(a * t + np.pi / 4), np.sin(b * t), lw=1.2)
    ax.set_title(f"{a} : {b}")
    ax.set_aspect("equal")
    ax.set_xticks([])
    ax.set_yticks([])
plt.show()
