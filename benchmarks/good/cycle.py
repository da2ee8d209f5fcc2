import numpy as np
import matplotlib.pyplot as plt

stages = ["Evaporation", "Condensation", "Precipitation", "Collection"]
n = len(stages)
ang = np.pi / 2 - 2 * np.pi * np.arange(n) / n
xy = np.column_stack((np.cos(ang), np.sin(ang)))
fig, ax = plt.subplots(figsize=(6, 6))
for i in range(n):
    start, end = xy[i], xy[(i + 1) % n]
    ax.annotate("", xy=end, xytext=start,
                arrowprops=dict(arrowstyle="-|>", connectionstyle="arc3,rad=-0.25", shrinkA=38, shrinkB=38, color="navy", lw=2))
    ax.text(*start, stages[i], ha="center", va="center", bbox=dict(boxstyle="round", fc="lightcyan"))
ax.set_xlim(-1.6, 1.6)
ax.set_ylim(-1.4, 1.4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The water cycle")
plt.savefig("a.png")
