import itertools

import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
tour = [(0, 0), (1, 2), (3, 3), (4, 1), (2, 0)]
for col in range(5):
    for row in range(5):
        ax.plot(col, row, "o", color="black", ms=5)
for a, b in itertools.pairwise(tour):
    ax.annotate("", b, a, arrowprops={"arrowstyle": "->", "color": "red"})
ax.set_title("Knight on a 5×5 board")
ax.set_xlim(-0.6, 4.6)
ax.set_ylim(-0.6, 4.6)
ax.set_aspect("equal")
plt.savefig("out.png")
