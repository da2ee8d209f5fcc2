import numpy as np
import matplotlib.pyplot as plt

k = np.arange(5) * 2 % 5
t = np.pi / 2 + k * 2 * np.pi / 5
fig, ax = plt.subplots(figsize=(5, 5))
ax.fill(np.cos(t), np.sin(t), facecolor="gold", edgecolor="k", lw=2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Pentagram")
plt.show()
