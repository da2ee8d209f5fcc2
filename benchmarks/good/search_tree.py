import matplotlib.pyplot as plt

# Keys inserted one after the other into a binary search tree
keys = [50, 30, 70, 20, 40, 60, 80, 35, 45]


class Node:
    """A node of the search tree."""

    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(key))
        else:
            child.insert(key)


def draw(ax, node, x, y, dx):
    """Draw a node, its edges and its subtrees."""
    for child, sign in ((node.left, -1), (node.right, 1)):
        if child is not None:
            ax.plot([x, x + sign * dx], [y, y - 1], color="gray", lw=1.5, zorder=1)
            draw(ax, child, x + sign * dx, y - 1, dx / 2)
    ax.scatter(x, y, s=750, color="honeydew", edgecolor="darkgreen", zorder=2)
    ax.text(x, y, str(node.key), ha="center", va="center", zorder=3)


root = Node(keys[0])
for key in keys[1:]:
    root.insert(key)

fig, ax = plt.subplots(figsize=(8, 5))
draw(ax, root, 0, 0, 4)
ax.set_ylim(-3.5, 0.5)
ax.axis("off")
ax.set_title("Binary search tree with 9 keys: smaller left, larger right")
plt.show()
