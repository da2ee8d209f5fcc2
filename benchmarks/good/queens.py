"""A solution of the eight queens puzzle, found by backtracking."""
import matplotlib.pyplot as plt
import numpy as np

N = 8


def solve(columns=()):
    """Return the first complete placement in lexicographic order."""
    row = len(columns)
    if row == N:
        return columns
    for c in range(N):
        if all(c != k and abs(c - k) != row - i for i, k in enumerate(columns)):
            answer = solve(columns + (c,))
            if answer:
                return answer
    return None


queens = solve()
board = np.indices((N, N)).sum(axis=0) % 2

fig, ax = plt.subplots(figsize=(6, 6))
ax.imshow(board, cmap="copper", vmin=-1, vmax=2, origin="lower")

# One queen in every row and every column
for row, column in enumerate(queens):
    ax.scatter(column, row, s=420, marker="*", color="white", edgecolor="black")

ax.set_xticks(range(N), list("abcdefgh"))
ax.set_yticks(range(N), range(1, N + 1))
ax.tick_params(length=0)
ax.set_title("Eight queens, none attacks another")
plt.show()
