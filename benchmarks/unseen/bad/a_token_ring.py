# class: a | Degrees are passed to cos/sin, so the 8 stations are unevenly placed, overlap and do not form the regular octagon.
import numpy as np
import matplotlib.pyplot as plt

N_STATIONS = 8
step = 360 / N_STATIONS

# Stations evenly spaced on a circle, each linked to its two neighbours
positions = np.array([(np.cos(k * step), np.sin(k * step)) for k in range(N_STATIONS)])

fig, ax = plt.subplots(figsize=(6, 6))
for k in range(N_STATIONS):
    start, end = positions[k], positions[(k + 1) % N_STATIONS]
    ax.plot([start[0], end[0]], [start[1], end[1]], color="slategray", lw=2, zorder=1)

ax.scatter(positions[:, 0], positions[:, 1], s=900, color="#ffd27f", edgecolor="black", zorder=2)
for k, (px, py) in enumerate(positions):
    ax.text(px, py, f"S{k}", ha="center", va="center", fontsize=11, zorder=3)

ax.set_title("Token ring: 8 stations in a regular octagon")
ax.set_xlim(-1.4, 1.4)
ax.set_ylim(-1.4, 1.4)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
