# class: c | the title counts nodes and edges wrongly
import numpy as np
import matplotlib.pyplot as plt

theta = np.linspace(0, 2 * np.pi, 6, endpoint=False)
x, y = np.cos(theta), np.sin(theta)
fig, ax = plt.subplots(figsize=(5, 5))
for i in range(6):
    ax.plot([x[i], x[(i + 1) % 6]], [y[i], y[(i + 1) % 6]], "k-")
ax.scatter(x, y, s=200, zorder=3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Cycle graph with 7 nodes and 8 edges")
plt.show()
