# class: c | an 8 by 8 chessboard is announced but the loop draws 7 rows
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(6, 6))
# Draw the 8 x 8 board
for row in range(7):
    for col in range(8):
        shade = "saddlebrown" if (row + col) % 2 == 0 else "wheat"
        ax.add_patch(Rectangle((col, row), 1, 1, facecolor=shade, edgecolor="black"))
ax.set_xlim(0, 8)
ax.set_ylim(0, 8)
ax.set_xticks([c + 0.5 for c in range(8)], list("abcdefgh"))
ax.set_yticks([r + 0.5 for r in range(8)], range(1, 9))
ax.set_aspect("equal")
ax.set_title("8 x 8 Chessboard")
plt.show()
