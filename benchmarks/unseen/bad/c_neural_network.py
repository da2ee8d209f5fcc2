# class: c | Network 4-5-2 declared (title, label, docstring); the hidden layer has 3 units.
import matplotlib.pyplot as plt


class NetworkDiagram:
    """Fully connected network with 4 inputs, 5 hidden units and 2 outputs."""

    colors = ["#8ecae6", "#ffb703", "#90be6d"]
    names = ["input (4)", "hidden (5)", "output (2)"]

    def __init__(self, sizes):
        self.layers = [[(2.5 * k, i - (size - 1) / 2) for i in range(size)]
                       for k, size in enumerate(sizes)]

    def draw(self, ax):
        for left, right in zip(self.layers, self.layers[1:]):
            for x1, y1 in left:
                for x2, y2 in right:
                    ax.plot([x1, x2], [y1, y2], color="gray", lw=0.8, zorder=1)
        for layer, color, name in zip(self.layers, self.colors, self.names):
            for x, y in layer:
                ax.add_patch(plt.Circle((x, y), 0.3, facecolor=color, edgecolor="black", zorder=2))
            ax.text(layer[0][0], -2.9, name, ha="center", fontsize=12)


fig, ax = plt.subplots(figsize=(7.5, 6))
NetworkDiagram([4, 3, 2]).draw(ax)
ax.set_title("Feed-forward network 4 – 5 – 2")
ax.set_xlim(-0.9, 5.9)
ax.set_ylim(-3.3, 2.6)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
