# class: d | five strokes of six
import numpy as np
import matplotlib.pyplot as plt

k = np.arange(6) * np.pi / 3
x, y = np.cos(k), np.sin(k)
fig, ax = plt.subplots(figsize=(5, 5))
for i in range(5):
    ax.plot([x[i], x[i + 1]], [y[i], y[i + 1]], "g", lw=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Hexagon")
plt.show()
