# class: code.chance | a scribble from a random generator
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(12)
fig, ax = plt.subplots(figsize=(6, 6))
for i in range(12):
    pts = rng.uniform(0, 10, size=(rng.integers(3, 7), 2))
    ax.fill(pts[:, 0], pts[:, 1], color=rng.uniform(size=3), alpha=rng.uniform(0.3, 0.7))
ax.set_title("Abstract polygons")
plt.show()
