# class: A-1 | polygon vertices sorted by x
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

t = np.linspace(0, 2 * np.pi, 12, endpoint=False)
pts = np.column_stack([2 * np.cos(t), 2 * np.sin(t)])
pts = pts[np.argsort(pts[:, 0])]
fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(Polygon(pts, closed=True, facecolor="gold", edgecolor="k", lw=2))
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-2.5, 2.5)
ax.set_aspect("equal")
ax.set_title("Regular dodecagon")
plt.show()
