# class: code.unseeded | Unseeded random walk: each run draws another picture.
"""Random walk of a pollen grain in water."""
import matplotlib.pyplot as plt
import numpy as np

steps = 300
walk = np.cumsum(np.random.normal(0, 1, size=(steps, 2)), axis=0)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(walk[:, 0], walk[:, 1], color="steelblue", lw=0.8)
ax.plot(*walk[0], "go", label="start")
ax.plot(*walk[-1], "rs", label="end")
ax.set_aspect("equal", adjustable="datalim")
ax.set_xlabel("x (µm)")
ax.set_ylabel("y (µm)")
ax.legend()
ax.set_title("Brownian motion")
plt.show()
