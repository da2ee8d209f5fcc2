# class: c | methane is drawn with three hydrogen atoms instead of four
import numpy as np
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 6))
for angle in (90, 210, 330):
    x, y = 2 * np.cos(np.radians(angle)), 2 * np.sin(np.radians(angle))
    plt.plot([0, x], [0, y], "k", lw=3, zorder=1)
    plt.scatter(x, y, s=1200, color="white", edgecolor="k", zorder=2)
    plt.text(x, y, "H", ha="center", va="center", fontsize=15, zorder=3)
plt.scatter(0, 0, s=2200, color="gray", edgecolor="k", zorder=2)
plt.text(0, 0, "C", ha="center", va="center", fontsize=18, color="w", zorder=3)
plt.xlim(-3, 3)
plt.ylim(-2.5, 3)
plt.gca().set_aspect("equal")
plt.axis("off")
plt.title(r"Structural Formula of Methane, CH$_4$")
plt.show()
