import matplotlib.pyplot as plt
import numpy as np

g0 = np.zeros((7, 7))
for r, c in [(1, 2), (2, 3), (3, 1), (3, 2), (3, 3)]:
    g0[r, c] = 1
nb = sum(np.roll(np.roll(g0, i, 0), j, 1) for i in (-1, 0, 1) for j in (-1, 0, 1)) - g0
g1 = ((nb == 3) | ((g0 == 1) & (nb == 2))).astype(float)
fig, axs = plt.subplots(1, 2, figsize=(8, 4.2))
for ax, g, t, c in zip(axs, [g0, g1], ['generation 0', 'generation 1'], ['black', 'navy']):
    for r in range(7):
        for k in range(7):
            ax.add_patch(plt.Rectangle((k, 6 - r), 1, 1, fc=c if g[r, k] else 'white', ec='silver'))
    ax.set(xlim=(0, 7), ylim=(0, 7), xticks=[], yticks=[], title=t)
    ax.set_aspect('equal')
plt.show()
