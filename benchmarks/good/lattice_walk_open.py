"""A random walk on the square lattice; it does not return to its start."""
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(8)
moves = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)])
steps = moves[rng.integers(0, 4, size=300)]
path = np.vstack([[0, 0], np.cumsum(steps, axis=0)])
assert tuple(path[-1]) != (0, 0)

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(*path.T, color="slategray", lw=1)
ax.plot(*path[0], "o", color="green", ms=9, label="start (0, 0)")
ax.plot(*path[-1], "s", color="red", ms=9, label="end ({}, {})".format(*path[-1]))
ax.set_aspect("equal")
ax.grid(alpha=0.3)
ax.legend()
ax.set_title("A lattice walk of 300 steps that stays open")
plt.show()
