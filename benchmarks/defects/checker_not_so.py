# class: c | not what its words say: 4×4 checkerboard
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(5, 5))
# 4x4 checkerboard
for i in range(4):
    for j in range(3):
        color = "black" if (i + j) % 2 == 0 else "white"
        ax.add_patch(Rectangle((i, j), 1, 1, facecolor=color, edgecolor="black"))
ax.set_xlim(0, 4)
ax.set_ylim(0, 4)
ax.set_aspect("equal")
ax.set_title("4×4 checkerboard")
plt.savefig("checker.png")
