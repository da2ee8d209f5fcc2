"""Honeycomb of five rows of six hexagonal cells."""
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import RegularPolygon

ROWS, COLS, R = 5, 6, 1.0
WIDTH, HEIGHT = np.sqrt(3) * R, 1.5 * R

fig, ax = plt.subplots(figsize=(7, 5.5))
for row in range(ROWS):
    shift = WIDTH / 2 if row % 2 else 0
    for col in range(COLS):
        ax.add_patch(RegularPolygon((col * WIDTH + shift, row * HEIGHT), numVertices=6, radius=R,
                                    facecolor="gold", edgecolor="saddlebrown", lw=2))
ax.autoscale_view()
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Honeycomb of {ROWS * COLS} regular hexagons")
plt.show()
