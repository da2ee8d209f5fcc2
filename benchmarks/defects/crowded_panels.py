# class: A-5 | Titles and axis labels of sixteen small panels overlap each other and the plots.
import numpy as np
import matplotlib.pyplot as plt

# Sixteen Lissajous figures with frequencies a and b
t = np.linspace(0, 2 * np.pi, 500)
frequencies = [1, 2, 3, 4]

fig, axes = plt.subplots(4, 4, figsize=(5, 4))

for row, a in enumerate(frequencies):
    for col, b in enumerate(frequencies):
        ax = axes[row, col]
        ax.plot(np.sin(a * t + np.pi / 2), np.sin(b * t), color="teal", lw=1)
        ax.set_title(f"Lissajous figure a = {a}, b = {b}", fontsize=12)
        ax.set_xlabel("x displacement", fontsize=11)
        ax.set_ylabel("y displacement", fontsize=11)

fig.suptitle("Lissajous figures", fontsize=16)
plt.show()
