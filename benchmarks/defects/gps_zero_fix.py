# class: A-1 | missing GPS fixes are stored as (0, 0) and drawn, so the track shoots to the origin and back
import matplotlib.pyplot as plt
import numpy as np

s = np.linspace(0, 1, 60)
track = np.column_stack([12 + 3 * s + 0.3 * np.sin(9 * s), 45 + 2 * s + 0.2 * np.cos(7 * s)])
track[[14, 31, 47]] = 0.0

fig, ax = plt.subplots(figsize=(7, 6))
ax.plot(track[:, 0], track[:, 1], lw=2, color="crimson")
ax.plot(*track[0], "o", color="green", ms=9, label="start")
ax.plot(*track[-1], "s", color="black", ms=9, label="finish")
ax.set_xlabel("longitude (°E)")
ax.set_ylabel("latitude (°N)")
ax.set_title("GPS track of a bicycle tour")
ax.legend()
plt.show()
