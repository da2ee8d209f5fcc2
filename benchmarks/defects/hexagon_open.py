# class: d | the closing edge of the hexagon is missing
import numpy as np
import matplotlib.pyplot as plt

n = 6
angles = np.linspace(0, 2 * np.pi, n, endpoint=False)
x = 3 * np.cos(angles)
y = 3 * np.sin(angles)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(x, y, "o-", color="indigo", linewidth=2.5, markersize=8)
for i in range(n):
    ax.text(1.15 * x[i], 1.15 * y[i], f"$V_{i + 1}$", ha="center", va="center", fontsize=13)
ax.set_xlim(-4, 4)
ax.set_ylim(-4, 4)
ax.set_aspect("equal")
ax.grid(alpha=0.3)
ax.set_title("Regular Hexagon with Side Length 3")
plt.show()
