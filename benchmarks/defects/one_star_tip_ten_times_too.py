# class: A-1 | one star tip ten times too far
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
n = 7
ang = np.arange(2 * n) * np.pi / n + np.pi / 2
r = np.where(np.arange(2 * n) % 2 == 0, 1.0, 0.5)
r[6] = 10.0
ax.fill(r * np.cos(ang), r * np.sin(ang), facecolor="orange", edgecolor="brown", lw=2)
ax.set_xlim(-1.5, 1.5)
ax.set_ylim(-1.5, 1.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Seven-pointed star")
plt.show()
