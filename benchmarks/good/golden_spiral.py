import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Rectangle

fib = [1, 1, 2, 3, 5, 8, 13]
turn = [(1, 0), (0, 1), (-1, 0), (0, -1)]

# Each square is attached to the side of the growing rectangle that comes next counter-clockwise.
x0, y0, x1, y1 = 0, 0, 1, 1
squares = [(0, 0, 1)]
for k, s in enumerate(fib[1:]):
    side = turn[k % 4]
    if side == (1, 0):
        squares.append((x1, y0, s))
        x1 += s
    elif side == (0, 1):
        squares.append((x1 - s, y1, s))
        y1 += s
    elif side == (-1, 0):
        squares.append((x0 - s, y1 - s, s))
        x0 -= s
    else:
        squares.append((x0, y0 - s, s))
        y0 -= s

fig, ax = plt.subplots(figsize=(6.5, 8.5))
for k, (x, y, s) in enumerate(squares):
    ax.add_patch(Rectangle((x, y), s, s, fc=plt.cm.YlOrBr(0.08 + 0.08 * k), ec="black"))
    if s > 1:                              # the two unit squares are too small for a number
        ax.text(x + s / 2, y + s / 2, s, ha="center", va="center", fontsize=8 + s)
    centre, start = [((x + s, y + s), 180), ((x, y + s), 270), ((x, y), 0), ((x + s, y), 90)][k % 4]
    ax.add_patch(Arc(centre, 2 * s, 2 * s, theta1=start, theta2=start + 90, color="navy", lw=2))
ax.set_xlim(x0 - 0.5, x1 + 0.5)
ax.set_ylim(y0 - 0.5, y1 + 0.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Seven Fibonacci squares and the quarter circles of the golden spiral")
plt.show()
