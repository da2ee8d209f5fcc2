import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import RegularPolygon

RINGS = 3
ring_color = ["gold", "orange", "darkorange", "chocolate"]


def cells(rings):
    """Axial coordinates (q, r) of all hexagons within `rings` steps of the centre."""
    for q in range(-rings, rings + 1):
        for r in range(max(-rings, -q - rings), min(rings, -q + rings) + 1):
            yield q, r


fig, ax = plt.subplots(figsize=(6, 6))
hexagons = list(cells(RINGS))
for q, r in hexagons:
    distance = max(abs(q), abs(r), abs(q + r))
    centre = (np.sqrt(3) * (q + r / 2), 1.5 * r)
    ax.add_patch(RegularPolygon(centre, 6, radius=1, fc=ring_color[distance], ec="white", lw=2))
    ax.text(*centre, distance, ha="center", va="center", fontsize=11)
ax.set_xlim(-6.3, 6.3)
ax.set_ylim(-6, 6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Three rings round the centre: 1 + 6 + 12 + 18 = {len(hexagons)} cells")
plt.show()
