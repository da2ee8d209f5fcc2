# class: A-1 | One vertex at x=5.90 instead of 0.59: one arm of the star is stretched past the canvas.
import numpy as np
import matplotlib.pyplot as plt

# Five-pointed star, vertices listed counterclockwise from the top
star = np.array([
    (0.00, 1.00), (-0.22, 0.31), (-0.95, 0.31), (-0.36, -0.12), (-0.59, -0.81),
    (0.00, -0.38), (5.90, -0.81), (0.36, -0.12), (0.95, 0.31), (0.22, 0.31),
])

fig, ax = plt.subplots(figsize=(6, 6))
ax.fill(star[:, 0], star[:, 1], facecolor="gold", edgecolor="darkgoldenrod", lw=2.5)
ax.plot(0, 0, "k+", ms=10)
ax.set_title("Five-pointed star")
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-1.3, 1.3)
ax.set_aspect("equal")
ax.grid(alpha=0.3)
plt.show()
