"""First solution of the eight queens problem that depth-first search meets."""
import numpy as np
import matplotlib.pyplot as plt


def queens(n, placed=()):
    row = len(placed)
    if row == n:
        return placed
    for col in range(n):
        if all(col != c and abs(col - c) != row - r for r, c in enumerate(placed)):
            found = queens(n, placed + (col,))
            if found:
                return found
    return None


N = 8
solution = queens(N)
fig, ax = plt.subplots(figsize=(5.5, 5.5))
ax.imshow(np.indices((N, N)).sum(axis=0) % 2, cmap="Greens", vmin=-0.3, vmax=2, origin="lower")
for row, col in enumerate(solution):
    ax.scatter(col, row, s=500, color="purple", edgecolor="white")
    ax.text(col, row, "Q", color="white", ha="center", va="center", fontsize=14)
ax.set_xticks(range(N), range(1, N + 1))
ax.set_yticks(range(N), range(1, N + 1))
ax.set_title("Eight queens, no two on one line or diagonal")
plt.show()
