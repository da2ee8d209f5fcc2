# class: A-2 | node labels mirrored against the nodes
import matplotlib.pyplot as plt

pos = {"S": (0, 0), "A": (2, 2), "B": (2, -1), "C": (4, 1.5), "D": (4, -2.5), "T": (6, 0)}
edges = [("S", "A"), ("S", "B"), ("A", "C"), ("B", "C"), ("B", "D"), ("C", "T"), ("D", "T")]
fig, ax = plt.subplots(figsize=(7, 5))
for u, v in edges:
    ax.plot([pos[u][0], pos[v][0]], [pos[u][1], pos[v][1]], "k-", zorder=1)
for n, (x, y) in pos.items():
    ax.scatter(x, y, s=500, color="lightblue", edgecolor="k", zorder=2)
    ax.text(y + 1.2, x - 2.5, n, ha="center", va="center", fontsize=13, zorder=3)
ax.axis("off")
ax.set_title("Flow network from S to T")
plt.show()
