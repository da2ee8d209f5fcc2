# class: a | degrees passed to cos/sin as radians scatter the six atoms instead of forming a regular ring
import numpy as np
import matplotlib.pyplot as plt

angles = [0, 60, 120, 180, 240, 300]
radius = 1.5
xs = [radius * np.cos(a) for a in angles]
ys = [radius * np.sin(a) for a in angles]

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(xs + xs[:1], ys + ys[:1], color="black", linewidth=2)
ax.scatter(xs, ys, s=500, color="lightgray", edgecolor="black", zorder=3)
for i, (x, y) in enumerate(zip(xs, ys), start=1):
    ax.text(x, y, f"C{i}", ha="center", va="center", zorder=4)
ax.set_xlim(-2.2, 2.2)
ax.set_ylim(-2.2, 2.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Benzene: Regular Hexagon of Carbon Atoms")
plt.show()
