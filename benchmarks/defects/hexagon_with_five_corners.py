# class: b | the hexagon is a pentagon
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
a = np.linspace(0, 2 * np.pi, 6)
ax.fill(np.cos(a), np.sin(a), facecolor="khaki", edgecolor="black", lw=2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Regular hexagon")
plt.show()
