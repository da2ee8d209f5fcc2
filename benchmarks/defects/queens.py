# class: c | Declared eight queens, six are on the board.
"""A solution of the eight queens puzzle.

Eight queens stand on a chessboard so that no two of them attack each other.
"""
import matplotlib.pyplot as plt
import numpy as np

# Column of the queen in each row, counted from the bottom
queens = [0, 4, 7, 5, 2, 6]
size = 8

# The board as a pattern of zeros and ones
board = np.indices((size, size)).sum(axis=0) % 2

fig, ax = plt.subplots(figsize=(6, 6))
ax.imshow(board, cmap="copper", vmin=-1, vmax=2, origin="lower")

# Place the eight queens
for row, column in enumerate(queens):
    ax.scatter(column, row, s=500, marker="*", color="white", edgecolor="black")

# Files a-h and ranks 1-8
ax.set_xticks(range(size), list("abcdefgh"))
ax.set_yticks(range(size), range(1, size + 1))
ax.tick_params(length=0)
ax.set_title("Eight queens that do not attack each other")
plt.show()
