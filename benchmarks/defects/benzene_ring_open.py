# class: A-1 | the outline of a ring lacks its last side
import numpy as np
import matplotlib.pyplot as plt

angles = np.radians([90, 150, 210, 270, 330, 390])
x = np.cos(angles)
y = np.sin(angles)

fig, ax = plt.subplots(figsize=(5, 5))
ax.plot(x, y, "k-", linewidth=3)
for i in range(6):
    ax.text(1.2 * x[i], 1.2 * y[i], "C", ha="center", va="center", fontsize=14)
ax.set_aspect("equal")
ax.set_xlim(-1.6, 1.6)
ax.set_ylim(-1.6, 1.6)
ax.axis("off")
ax.set_title("Benzene ring")
plt.show()
