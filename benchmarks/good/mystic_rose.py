from itertools import combinations
import numpy as np
import matplotlib.pyplot as plt

# Mystic rose: all chords between 18 points of a circle, 18 * 17 / 2 = 153
n = 18
points = [(np.cos(2 * np.pi * k / n), np.sin(2 * np.pi * k / n)) for k in range(n)]
chords = list(combinations(points, 2))

fig, ax = plt.subplots(figsize=(6, 6))
for (x0, y0), (x1, y1) in chords:
    ax.plot([x0, x1], [y0, y1], color="purple", lw=0.6)
ax.plot(*zip(*points), "o", color="black", ms=4)

ax.set_aspect("equal")
ax.axis("off")
ax.set_title(f"Mystic rose with {n} points and {len(chords)} chords")
plt.show()
