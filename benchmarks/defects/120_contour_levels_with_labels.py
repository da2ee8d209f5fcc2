# class: A-4 | 120 contour levels with labels
import numpy as np
import matplotlib.pyplot as plt

g = np.linspace(-3, 3, 200)
X, Y = np.meshgrid(g, g)
Z = np.sin(3 * X) * np.cos(3 * Y) + 0.3 * X * Y
fig, ax = plt.subplots(figsize=(6, 5))
cs = ax.contour(X, Y, Z, levels=120, linewidths=1.5, cmap="viridis")
ax.clabel(cs, inline=False, fontsize=8)
ax.set_title("Potential")
plt.show()
