import matplotlib.pyplot as plt

pos = {"A": (1, 1), "B": (3, 3), "C": (5, 1), "D": (3, -1)}
edges = {("A", "B"): 4, ("B", "C"): 7, ("C", "D"): 2, ("D", "A"): 5, ("A", "C"): 9}
fig, ax = plt.subplots(figsize=(6.5, 6))
for (u, v), w in edges.items():
    (x0, y0), (x1, y1) = pos[u], pos[v]
    ax.plot([x0, x1], [y0, y1], color="gray", zorder=1)
    ax.text((x0 + x1) / 2, (y0 + y1) / 2, w, color="red", fontsize=13, ha="center", va="center",
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 2})
for name, (x, y) in pos.items():
    ax.scatter(x, y, s=700, color="white", edgecolor="black", zorder=2)
    ax.text(x, y, name, ha="center", va="center", fontsize=13, zorder=3)
ax.set_aspect("equal")
ax.margins(0.12)
ax.axis("off")
ax.set_title("Weighted graph with five edges")
plt.show()
