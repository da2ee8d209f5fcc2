# class: A-4 | complete graph on 60 nodes with labels
import numpy as np
import matplotlib.pyplot as plt

n = 60
t = 2 * np.pi * np.arange(n) / n
fig, ax = plt.subplots(figsize=(6, 6))
for i in range(n):
    for j in range(i + 1, n):
        ax.plot([np.cos(t[i]), np.cos(t[j])], [np.sin(t[i]), np.sin(t[j])], "k-", lw=1)
ax.scatter(np.cos(t), np.sin(t), s=80, color="red", zorder=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("K60")
plt.show()
