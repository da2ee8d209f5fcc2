import matplotlib.pyplot as plt

nodes = {"P": (0, 0), "Q": (4, 0), "R": (4, 3), "S": (0, 3)}
edges = {"PQ": 7, "QR": 2, "RS": 5, "SP": 4, "PR": 9}
fig, ax = plt.subplots()
for (a, b), weight in edges.items():
    (x0, y0), (x1, y1) = nodes[a], nodes[b]
    ax.plot([x0, x1], [y0, y1], color="black", zorder=1)
    ax.text((x0 + x1) / 2 + 0.1, (y0 + y1) / 2 + 0.1, str(weight), color="red")
for name, (x, y) in nodes.items():
    ax.scatter([x], [y], s=500, color="palegreen", ec="black", zorder=2)
    ax.text(x, y, name, ha="center", va="center", zorder=3)
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
ax.axis("off")
plt.savefig("out.png")
