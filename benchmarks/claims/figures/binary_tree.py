import matplotlib.pyplot as plt
from matplotlib.patches import Circle

places = {8: (4, 3), 3: (2, 2), 10: (6, 2), 1: (1, 1), 6: (3, 1), 14: (7, 1)}
fig, ax = plt.subplots()
for parent, child in [(8, 3), (8, 10), (3, 1), (3, 6), (10, 14)]:
    ax.plot(*zip(places[parent], places[child], strict=False), "k-", zorder=1)
for value, (x, y) in places.items():
    ax.add_patch(Circle((x, y), 0.3, fc="white", ec="black", zorder=2))
    ax.text(x, y, value, ha="center", va="center", zorder=3)
ax.set_xlim(0, 8)
ax.set_ylim(0, 4)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
