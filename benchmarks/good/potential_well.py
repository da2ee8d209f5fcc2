import matplotlib.pyplot as plt
import numpy as np

L = 1.0
x = np.linspace(0, L, 200)
fig, ax = plt.subplots(figsize=(5, 6))
ax.plot([0, 0, L, L], [10, 0, 0, 10], "k", lw=3)
for n in (1, 2, 3):
    ax.plot(x, n**2 + 0.4 * np.sin(n * np.pi * x / L), label=f"n = {n}")
    ax.hlines(n**2, 0, L, colors="gray", linestyles="dotted")
ax.set_xticks([0, L], ["0", "L"])
ax.set_yticks([])
ax.set_ylabel("energy")
ax.legend(loc="upper right", bbox_to_anchor=(1.0, 0.98))
ax.set_title("Particle in a box")
plt.show()
