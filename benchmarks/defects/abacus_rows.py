# class: c | the histogram legend says 6 bins and comments 6 faces, but only the faces 1 to 5 appear
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(66)
rolls = rng.integers(1, 7, 600)
faces = np.arange(1, 6)
counts = [np.sum(rolls == f) for f in faces]
fig, ax = plt.subplots(figsize=(7, 5))
# one bar for each of the six faces
ax.bar(faces, counts, color="lightcoral", edgecolor="black")
ax.axhline(100, color="black", ls="--", label="expected: 600 / 6 = 100")
ax.set_ylim(0, 150)
ax.set_xlabel("face")
ax.set_ylabel("frequency")
ax.legend()
ax.set_title("600 rolls of a die: frequency of all six faces")
plt.show()
