# class: d | the octagon lacks its eighth side; the outline is left open
import numpy as np
import matplotlib.pyplot as plt

angle = np.pi / 8 + np.arange(8) * np.pi / 4
x, y = 2 * np.cos(angle), 2 * np.sin(angle)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, color="firebrick", lw=3)
ax.plot(x, y, "o", color="black")
for k in range(8):
    ax.text(1.15 * x[k], 1.15 * y[k], f"$P_{k + 1}$", ha="center", va="center", fontsize=12)
ax.set_xlim(-2.6, 2.6)
ax.set_ylim(-2.6, 2.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Regular octagon")
plt.show()
