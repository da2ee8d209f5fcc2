import matplotlib.pyplot as plt


class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child:
            child.insert(key)
        else:
            setattr(self, side, Node(key))


def draw(ax, node, x, y, spread):
    for child, sign in ((node.left, -1), (node.right, 1)):
        if child:
            cx, cy = x + sign * spread, y - 1
            ax.plot([x, cx], [y, cy], color="gray", lw=1.5, zorder=1)
            draw(ax, child, cx, cy, spread / 2)
    ax.scatter(x, y, s=700, color="lightsteelblue", edgecolor="black", zorder=2)
    ax.text(x, y, str(node.key), ha="center", va="center", fontsize=12, zorder=3)


keys = [50, 30, 70, 20, 40, 60, 80, 35, 65]         # order of insertion
root = Node(keys[0])
for k in keys[1:]:
    root.insert(k)

fig, ax = plt.subplots(figsize=(8, 5))
draw(ax, root, 0, 0, 4)
ax.set_title("Binary search tree after inserting 50, 30, 70, 20, 40, 60, 80, 35, 65")
ax.set_xlim(-7.5, 7.5)
ax.set_ylim(-3.6, 0.6)
ax.axis("off")
plt.show()
