# class: d | the pentagon's outline is open: side EA is missing
import numpy as np
import matplotlib.pyplot as plt

# Regular pentagon, closed outline
n = 5
angles = np.pi / 2 + 2 * np.pi * np.arange(n) / n
x = np.cos(angles)
y = np.sin(angles)

fig, ax = plt.subplots(figsize=(6, 6))

# Sides of the pentagon
ax.plot(x, y, color="darkorange", lw=3)

# Vertices
for xi, yi, name in zip(x, y, "ABCDE"):
    ax.plot(xi, yi, "ko")
    ax.text(1.13 * xi, 1.13 * yi, name, fontsize=14, ha="center", va="center")

ax.set_xlim(-1.4, 1.4)
ax.set_ylim(-1.3, 1.4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Regular pentagon ABCDE")
plt.show()
