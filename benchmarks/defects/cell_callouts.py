# class: A-2 | the callout arrows forget the shift of the cell to (6, 5), so every arrow ends in empty space
import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Ellipse


class CellDiagram:
    """A schematic animal cell with three labeled parts."""

    center = (6.0, 5.0)
    parts = {"nucleus": (0.0, 0.0), "mitochondrion": (1.6, 0.9), "vacuole": (-1.5, -1.0)}

    def draw(self, ax):
        cx, cy = self.center
        ax.add_patch(Ellipse(self.center, 6.4, 4.6, facecolor="#fde9d9", edgecolor="#b5651d", linewidth=2))
        ax.add_patch(Circle((cx, cy), 0.9, facecolor="#9b72aa"))
        ax.add_patch(Ellipse((cx + 1.6, cy + 0.9), 1.2, 0.5, angle=25, facecolor="#e07a5f"))
        ax.add_patch(Circle((cx - 1.5, cy - 1.0), 0.5, facecolor="#81b9d9"))

    def label(self, ax):
        for i, (name, (dx, dy)) in enumerate(self.parts.items()):
            ax.annotate(name, xy=(dx + 2, dy + 1.2), xytext=(0.4 + 3.4 * i, -0.9), fontsize=12,
                        arrowprops={"arrowstyle": "->"})


fig, ax = plt.subplots(figsize=(8, 6))
diagram = CellDiagram()
diagram.draw(ax)
diagram.label(ax)
ax.set_xlim(-1, 10)
ax.set_ylim(-1.5, 8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Animal cell")
plt.show()
