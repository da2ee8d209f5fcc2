import numpy as np
import matplotlib.pyplot as plt

board = np.indices((8, 8)).sum(axis=0) % 2
knight = (3, 3)                                        # d4, counted from zero
jumps = [(dx, dy) for dx in (-2, -1, 1, 2) for dy in (-2, -1, 1, 2) if abs(dx) != abs(dy)]

fig, ax = plt.subplots(figsize=(6, 6))
ax.imshow(board, cmap="copper", vmin=-2, vmax=1.2, origin="lower")
ax.plot(*knight, "o", color="white", ms=24, mec="black")
ax.text(*knight, "N", ha="center", va="center", fontsize=15)
for dx, dy in jumps:
    target = (knight[0] + dx, knight[1] + dy)
    ax.annotate("", xy=target, xytext=knight,
                arrowprops=dict(arrowstyle="-|>", color="deepskyblue", lw=2, shrinkA=14, shrinkB=4))
    ax.plot(*target, "o", color="deepskyblue", ms=8)
ax.set_xticks(range(8), "abcdefgh")
ax.set_yticks(range(8), range(1, 9))
ax.set_title("A knight on d4 has eight moves")
plt.show()
