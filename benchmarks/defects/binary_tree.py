# class: a | edges join node i to i+1 (a zigzag path) instead of parents to two children
import matplotlib.pyplot as plt

# Complete binary tree with four levels, drawn level by level from the root
levels = 4
node_count = 2 ** levels - 1


def position(index):
    """Coordinates of a node (root has index 1)."""
    depth = index.bit_length() - 1
    first = 2 ** depth
    width = 16 / first
    return (index - first + 0.5) * width, -depth


positions = {i: position(i) for i in range(1, node_count + 1)}

fig, ax = plt.subplots(figsize=(9, 5))

# Edges from every node to its two children
for i in range(1, node_count):
    x0, y0 = positions[i]
    x1, y1 = positions[i + 1]
    ax.plot([x0, x1], [y0, y1], color="gray", lw=1.5, zorder=1)

# Nodes
for i, (x, y) in positions.items():
    ax.scatter(x, y, s=420, color="lightgreen", edgecolor="black", zorder=2)
    ax.text(x, y, str(i), ha="center", va="center", zorder=3)

ax.set_title("Complete binary tree with 15 nodes")
ax.axis("off")
plt.show()
