# class: A-2 | the edge weights are placed at the sum of the end points instead of at their midpoint and float far from the edges
import matplotlib.pyplot as plt

pos = {"A": (1, 1), "B": (3, 3), "C": (5, 1), "D": (3, -1)}
edges = {("A", "B"): 4, ("B", "C"): 7, ("C", "D"): 2, ("D", "A"): 5, ("A", "C"): 9}

fig, ax = plt.subplots(figsize=(7, 5))
for (u, v), w in edges.items():
    (x0, y0), (x1, y1) = pos[u], pos[v]
    ax.plot([x0, x1], [y0, y1], color="gray", zorder=1)
    ax.text(x0 + x1, y0 + y1, w, color="red", fontsize=13, ha="center", va="center")
for name, (x, y) in pos.items():
    ax.scatter(x, y, s=700, color="white", edgecolor="black", zorder=2)
    ax.text(x, y, name, ha="center", va="center", fontsize=13, zorder=3)
ax.set_xlim(0, 10)
ax.set_ylim(-2, 5)
ax.axis("off")
ax.set_title("Weighted graph with five edges")
plt.show()
