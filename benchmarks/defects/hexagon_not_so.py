# class: b | not what its words say: Regular hexagon
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

def regular_hexagon(center, r):
    """Return the vertices of a regular hexagon."""
    angles = np.linspace(0, 2 * np.pi, 6)[:-1]
    return np.column_stack((center[0] + r * np.cos(angles), center[1] + r * np.sin(angles)))

fig, ax = plt.subplots(figsize=(5, 5))
hexagon = regular_hexagon((0, 0), 2)
ax.add_patch(Polygon(hexagon, closed=True, fc="plum", ec="indigo", lw=2))
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.set_title("Regular hexagon")
plt.savefig("hex.png")
