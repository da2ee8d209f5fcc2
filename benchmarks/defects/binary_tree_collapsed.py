# class: a | the tree's nodes of one level all get the same x, so the tree collapses to a vertical chain
import matplotlib.pyplot as plt

# Complete binary tree with nodes 1..7
levels = {1: 0, 2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 2}
position = {node: (4 / 2**level * 2**level, -level) for node, level in levels.items()}

fig, ax = plt.subplots(figsize=(7, 5))
for child in range(2, 8):
    parent = child // 2
    (x0, y0), (x1, y1) = position[parent], position[child]
    ax.plot([x0, x1], [y0, y1], color="gray", zorder=1)
for node, (x, y) in position.items():
    ax.scatter(x, y, s=900, color="lightgreen", edgecolor="black", zorder=2)
    ax.text(x, y, str(node), ha="center", va="center", fontsize=13, zorder=3)
ax.set_xlim(0, 8)
ax.set_ylim(-2.6, 0.6)
ax.axis("off")
ax.set_title("Complete Binary Tree with Seven Nodes")
plt.show()
