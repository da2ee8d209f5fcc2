# class: a | not what its words say: Binary tree with 7 nodes on three levels
import matplotlib.pyplot as plt

# Binary tree with 3 levels: 1 root, 2 children, 4 leaves
positions = {}
depth = 3
for level in range(depth):
    for k in range(2 ** level):
        positions[(level, k)] = ((k + 0.5) / 2 ** level, 0)

fig, ax = plt.subplots(figsize=(7, 4))
for (level, k), (x, y) in positions.items():
    if level > 0:
        px, py = positions[(level - 1, k // 2)]
        ax.plot([px, x], [py, y], "k-", zorder=1)
    ax.scatter([x], [y], s=400, color="lightgreen", edgecolor="black", zorder=2)
ax.set_title("Binary tree with 7 nodes on three levels")
ax.axis("off")
plt.savefig("tree.png")
