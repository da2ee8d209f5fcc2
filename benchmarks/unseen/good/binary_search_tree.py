import matplotlib.pyplot as plt


class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(key))
        else:
            child.insert(key)


def draw(ax, node, x, y, spread):
    for child, direction in ((node.left, -1), (node.right, 1)):
        if child is not None:
            ax.plot([x, x + direction * spread], [y, y - 1], color="gray", lw=1.5, zorder=1)
            draw(ax, child, x + direction * spread, y - 1, spread / 2)
    ax.scatter(x, y, s=800, color="#cfe3ff", edgecolor="navy", zorder=2)
    ax.text(x, y, node.key, ha="center", va="center", fontsize=12, zorder=3)


# Insertion order decides the shape of the tree
root = Node(50)
for key in (30, 70, 20, 40, 60, 80, 35, 65):
    root.insert(key)

fig, ax = plt.subplots(figsize=(8, 5))
draw(ax, root, 0, 0, 4)
ax.set_title("Binary search tree with nine keys")
ax.set_xlim(-8, 8)
ax.set_ylim(-3.6, 0.6)
ax.axis("off")
plt.show()
