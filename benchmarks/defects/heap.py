# class: a | The nodes are joined as a chain (i - 1) although title and docstring declare a binary tree with two children each.
"""A binary min-heap stored in an array, drawn as a tree.

Every node at index i has its children at 2i + 1 and 2i + 2.
"""
import matplotlib.pyplot as plt

heap = [2, 5, 3, 9, 6, 8, 4]


def position(index):
    """Place a node by its level and its rank in the level."""
    level = (index + 1).bit_length() - 1
    rank = index + 1 - 2 ** level
    return (rank + 0.5) / 2 ** level * 8, -level


fig, ax = plt.subplots(figsize=(7, 5))

# Edges between parents and children
for child in range(1, len(heap)):
    parent = child - 1
    (x0, y0), (x1, y1) = position(parent), position(child)
    ax.plot([x0, x1], [y0, y1], color="gray", lw=2, zorder=1)

# Nodes with their keys
for index, key in enumerate(heap):
    x, y = position(index)
    ax.scatter(x, y, s=900, color="lightgreen", edgecolor="black", zorder=2)
    ax.text(x, y, str(key), ha="center", va="center", fontsize=13)

ax.set_xlim(0, 8)
ax.set_ylim(-2.5, 0.5)
ax.axis("off")
ax.set_title("Binary min-heap: each parent is joined to its two children")
plt.show()
