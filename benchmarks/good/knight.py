"""Moves of a knight from the square d4.

The knight can reach eight squares, each marked by a dot and an arrow.
"""
import matplotlib.pyplot as plt
import numpy as np

# Board with squares numbered from 0; d4 is column 3, row 3
SIZE = 8
START = (3, 3)
JUMPS = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]

# Chessboard pattern: a1 is dark
pattern = np.indices((SIZE, SIZE)).sum(axis=0) % 2

fig, ax = plt.subplots(figsize=(6, 6))
ax.imshow(pattern, cmap="YlOrBr_r", vmin=-1.5, vmax=1.2, origin="lower")

# One arrow and one dot per move
for dx, dy in JUMPS:
    target = (START[0] + dx, START[1] + dy)
    ax.annotate("", xy=target, xytext=START,
                arrowprops=dict(arrowstyle="->", color="navy", lw=2))
    ax.plot(*target, "o", color="crimson", ms=12)

# The knight itself
ax.plot(*START, "s", color="black", ms=22)
ax.text(*START, "N", color="white", ha="center", va="center", fontsize=15, weight="bold")

# Files and ranks
ax.set_xticks(range(SIZE), list("abcdefgh"))
ax.set_yticks(range(SIZE), range(1, SIZE + 1))
ax.tick_params(length=0)
ax.set_title("A knight on d4 attacks eight squares")
plt.show()
