# class: d | not what its words say: Pentagram
import numpy as np
import matplotlib.pyplot as plt

# five-pointed star (pentagram)
k = np.arange(5)
ang = np.pi / 2 + 2 * np.pi * 2 * k / 5
x, y = np.cos(ang), np.sin(ang)
fig, ax = plt.subplots(figsize=(5, 5))
for i in range(4):
    ax.plot([x[i], x[i + 1]], [y[i], y[i + 1]], color="goldenrod", lw=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Pentagram")
plt.savefig("star.png")
