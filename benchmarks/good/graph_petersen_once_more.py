import numpy as np
import matplotlib.pyplot as plt

# Petersen graph: 10 vertices, 15 edges
outer = [(2 * np.cos(a), 2 * np.sin(a)) for a in np.pi / 2 + np.arange(5) * 2 * np.pi / 5]
inner = [(np.cos(a), np.sin(a)) for a in np.pi / 2 + np.arange(5) * 2 * np.pi / 5]

edges = []
for i in range(5):
    edges.append((outer[i], outer[(i + 1) % 5]))
    edges.append((inner[i], inner[(i + 2) % 5]))
    edges.append((outer[i], inner[i]))

fig, ax = plt.subplots(figsize=(6, 6))
for (x0, y0), (x1, y1) in edges:
    ax.plot([x0, x1], [y0, y1], color="black", linewidth=1.5, zorder=1)
for k, (x, y) in enumerate(outer + inner):
    ax.scatter(x, y, s=350, color="gold", edgecolor="black", zorder=2)
    ax.text(x, y, str(k), ha="center", va="center", zorder=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Petersen Graph")
plt.show()
