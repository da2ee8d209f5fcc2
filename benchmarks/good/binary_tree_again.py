"""Binary search tree of seven keys, root at the top, smaller keys to the left."""
import matplotlib.pyplot as plt


def insert(tree, key):
    if tree is None:
        return [key, None, None]
    side = 1 if key < tree[0] else 2
    tree[side] = insert(tree[side], key)
    return tree


def draw(ax, tree, x, y, spread):
    for side, child in ((-1, tree[1]), (1, tree[2])):
        if child:
            ax.plot([x, x + side * spread], [y, y - 1], color="gray", zorder=1)
            draw(ax, child, x + side * spread, y - 1, spread / 2)
    ax.scatter(x, y, s=700, color="lightgreen", edgecolor="darkgreen", zorder=2)
    ax.text(x, y, str(tree[0]), ha="center", va="center", fontsize=12, zorder=3)


root = None
for key in [50, 30, 70, 20, 40, 60, 80]:
    root = insert(root, key)

fig, ax = plt.subplots(figsize=(7, 4.5))
draw(ax, root, 0, 0, 2)
ax.set_xlim(-4, 4)
ax.set_ylim(-2.5, 0.6)
ax.axis("off")
ax.set_title("Binary search tree with 7 nodes on 3 levels")
plt.show()
