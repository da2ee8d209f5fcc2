# class: a | not what its words say: Tic-tac-toe board: 3×3 grid of squares
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(5, 5))
# 3x3 tic-tac-toe board
for k in range(1, 3):
    ax.plot([k, k], [0, 3], "k", lw=3)
    ax.plot([0, 3], [0, 3], "k", lw=3)
ax.set_xlim(-0.2, 3.2)
ax.set_ylim(-0.2, 3.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Tic-tac-toe board: 3×3 grid of squares")
plt.savefig("a.png")
