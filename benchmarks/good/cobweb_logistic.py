import numpy as np
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 3, figsize=(12, 4.8))
x = np.linspace(0, 1, 200)
for ax, r, fate in zip(axes, (2.8, 3.3, 3.9), ("a fixed point", "a two-cycle", "no cycle: chaos")):
    ax.plot(x, r * x * (1 - x), color="black")
    ax.plot(x, x, color="gray", ls="--")
    value, trail = 0.1, [(0.1, 0.0)]
    for _ in range(40):
        image = r * value * (1 - value)
        trail += [(value, image), (image, image)]
        value = image
    ax.plot(*zip(*trail), color="tab:red", lw=0.8)
    ax.set(xlim=(0, 1), ylim=(0, 1), aspect="equal", xlabel="$x_n$", title=f"r = {r}: {fate}")
axes[0].set_ylabel("$x_{n+1}$")
fig.suptitle("Cobwebs of the logistic map, 40 steps each from 0.1")
fig.tight_layout()
plt.show()
