# class: c | not what its words say: Complete graph $K_5$ with 10 edges
import numpy as np
import matplotlib.pyplot as plt

n = 5
ang = 2 * np.pi * np.arange(n) / n + np.pi / 2
x, y = np.cos(ang), np.sin(ang)
fig, ax = plt.subplots(figsize=(5, 5))
for i in range(n):
    j = (i + 1) % n
    ax.plot([x[i], x[j]], [y[i], y[j]], color="gray", zorder=1)
ax.scatter(x, y, s=300, color="orange", zorder=2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Complete graph $K_5$ with 10 edges")
plt.savefig("k5.png")
