import numpy as np
import matplotlib.pyplot as plt


def f(x):
    return x**2 / 4 + 1


a, b = 0, 4
exact = (b**3 - a**3) / 12 + (b - a)
fig, axes = plt.subplots(1, 3, figsize=(12, 3.8), sharey=True)
x = np.linspace(a, b, 200)
for ax, n in zip(axes, (4, 8, 16)):
    edges = np.linspace(a, b, n + 1)
    width = (b - a) / n
    heights = f(edges[:-1])
    ax.bar(edges[:-1], heights, width, align="edge", fc="lightgreen", ec="darkgreen")
    ax.plot(x, f(x), color="black", lw=2)
    ax.set_title(f"n = {n}: sum = {width * heights.sum():.3f}")
    ax.set_xlabel("x")
axes[0].set_ylabel("$f(x) = x^2/4 + 1$")
fig.suptitle(f"Left sums stay below the integral {exact:.3f} but approach it")
fig.tight_layout()
plt.show()
