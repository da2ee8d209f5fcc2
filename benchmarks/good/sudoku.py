"""Solved sudoku of order two (4 × 4) with its four blocks shaded."""
import matplotlib.pyplot as plt
import numpy as np

grid = np.array([[1, 2, 3, 4], [3, 4, 1, 2], [2, 1, 4, 3], [4, 3, 2, 1]])
blocks = np.kron([[0, 1], [1, 0]], np.ones((2, 2)))

fig, ax = plt.subplots(figsize=(5, 5))
ax.imshow(blocks, cmap="Pastel1", extent=(0, 4, 4, 0))
for r in range(4):
    for c in range(4):
        ax.text(c + 0.5, r + 0.5, grid[r, c], ha="center", va="center", fontsize=20)
for k in range(5):
    width = 3 if k % 2 == 0 else 1
    ax.plot([0, 4], [k, k], color="black", lw=width, clip_on=False)
    ax.plot([k, k], [0, 4], color="black", lw=width, clip_on=False)
ax.axis("off")
ax.set_title("Solved 4 × 4 sudoku")
plt.show()
