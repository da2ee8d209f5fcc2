import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

spots = {
    1: [(0, 0)],
    2: [(-1, 1), (1, -1)],
    3: [(-1, 1), (0, 0), (1, -1)],
    4: [(-1, -1), (-1, 1), (1, -1), (1, 1)],
    6: [(-1, -1), (-1, 0), (-1, 1), (1, -1), (1, 0), (1, 1)],
}
fig, ax = plt.subplots(figsize=(7, 3.5))
for k, (top, low) in enumerate([(1, 6), (3, 4), (2, 2)]):
    ax.add_patch(Rectangle((3 * k, 0), 2, 4, fc="white", ec="black", lw=2))
    ax.plot([3 * k, 3 * k + 2], [2, 2], color="black")
    for n, y in [(top, 3), (low, 1)]:
        for dx, dy in spots[n]:
            ax.add_patch(Circle((3 * k + 1 + 0.5 * dx, y + 0.5 * dy), 0.16, color="black"))
ax.set_xlim(-0.5, 8.5)
ax.set_ylim(-0.5, 4.5)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
