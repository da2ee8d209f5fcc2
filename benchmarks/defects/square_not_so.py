# class: d | not what its words say: Square with its diagonals
import matplotlib.pyplot as plt

corners = [(0, 0), (4, 0), (4, 4), (0, 4)]
fig, ax = plt.subplots()
# draw the four sides of the square
for i in range(len(corners) - 1):
    (x0, y0), (x1, y1) = corners[i], corners[i + 1]
    ax.plot([x0, x1], [y0, y1], color="black", lw=3)
# draw both diagonals
ax.plot([0, 4], [0, 4], "r--")
ax.plot([0, 4], [4, 0], "r--")
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.set_title("Square with its diagonals")
plt.savefig("square.png")
