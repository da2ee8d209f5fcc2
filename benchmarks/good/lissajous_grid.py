import numpy as np
import matplotlib.pyplot as plt

# Nine Lissajous figures x = sin(a t + pi/2), y = sin(b t)
t = np.linspace(0, 2 * np.pi, 800)
n = 3

fig, axes = plt.subplots(n, n, figsize=(7, 7))
for i in range(n):
    for j in range(n):
        a, b = j + 1, i + 1
        ax = axes[i, j]
        ax.plot(np.sin(a * t + np.pi / 2), np.sin(b * t), color="seagreen")
        ax.set_aspect("equal")
        ax.set_xticks([])
        ax.set_yticks([])
        ax.set_title(f"a : b = {a} : {b}", fontsize=10)
fig.suptitle("Lissajous figures")
plt.show()
