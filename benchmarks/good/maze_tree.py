import numpy as np
import matplotlib.pyplot as plt

SIZE = 12
rng = np.random.default_rng(4)


def carve(n):
    """Passages of a perfect maze: a random depth-first spanning tree of the n x n grid."""
    seen, stack, passages = {(0, 0)}, [(0, 0)], set()
    while stack:
        x, y = stack[-1]
        free = [(x + dx, y + dy) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
                if 0 <= x + dx < n and 0 <= y + dy < n and (x + dx, y + dy) not in seen]
        if free:
            nxt = free[rng.integers(len(free))]
            passages.add(frozenset([(x, y), nxt]))
            seen.add(nxt)
            stack.append(nxt)
        else:
            stack.pop()
    return passages


open_pairs = carve(SIZE)
fig, ax = plt.subplots(figsize=(6, 6))
ax.plot([0, SIZE, SIZE, 0, 0], [0, 0, SIZE, SIZE, 0], "k", lw=3)
for x in range(SIZE):
    for y in range(SIZE):
        if x + 1 < SIZE and frozenset([(x, y), (x + 1, y)]) not in open_pairs:
            ax.plot([x + 1, x + 1], [y, y + 1], "k", lw=2)
        if y + 1 < SIZE and frozenset([(x, y), (x, y + 1)]) not in open_pairs:
            ax.plot([x, x + 1], [y + 1, y + 1], "k", lw=2)
ax.plot(0.5, 0.5, "o", color="green", ms=10)
ax.plot(SIZE - 0.5, SIZE - 0.5, "*", color="red", ms=14)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Perfect maze on a 12 × 12 grid: exactly one way from dot to star")
plt.show()
