import matplotlib.pyplot as plt

class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

def insert(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    else:
        node.right = insert(node.right, key)
    return node

def draw(ax, node, x, y, dx):
    for child, sign in ((node.left, -1), (node.right, 1)):
        if child:
            ax.plot([x, x + sign * dx], [y, y - 1], "k-", zorder=1)
            draw(ax, child, x + sign * dx, y - 1, dx / 2)
    ax.scatter(x, y, s=600, color="lightyellow", edgecolor="black", zorder=2)
    ax.text(x, y, node.key, ha="center", va="center")

root = None
for key in [8, 3, 10, 1, 6, 14, 4, 7, 13]:
    root = insert(root, key)
fig, ax = plt.subplots(figsize=(8, 5))
draw(ax, root, 0, 0, 4)
ax.axis("off")
ax.set_title("Binary search tree after inserting 9 keys")
plt.savefig("a.png")
