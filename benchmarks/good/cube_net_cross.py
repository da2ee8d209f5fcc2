import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# A cross-shaped net of a die: opposite faces add up to seven
net = {(0, 1): 4, (1, 1): 1, (2, 1): 3, (3, 1): 6, (1, 2): 2, (1, 0): 5}
spots = {
    1: [(0.5, 0.5)],
    2: [(0.25, 0.25), (0.75, 0.75)],
    3: [(0.25, 0.25), (0.5, 0.5), (0.75, 0.75)],
    4: [(0.25, 0.25), (0.25, 0.75), (0.75, 0.25), (0.75, 0.75)],
    5: [(0.25, 0.25), (0.25, 0.75), (0.75, 0.25), (0.75, 0.75), (0.5, 0.5)],
    6: [(0.25, y) for y in (0.2, 0.5, 0.8)] + [(0.75, y) for y in (0.2, 0.5, 0.8)],
}

fig, ax = plt.subplots(figsize=(7, 5.2))
for (col, row), value in net.items():
    ax.add_patch(Rectangle((col, row), 1, 1, fc="ivory", ec="black", lw=2))
    for dx, dy in spots[value]:
        ax.add_patch(plt.Circle((col + dx, row + dy), 0.09, color="black"))
ax.set_xlim(-0.1, 4.1)
ax.set_ylim(-0.1, 3.1)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Net of a die: six squares, 21 pips")
plt.show()
