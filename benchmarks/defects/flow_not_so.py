# class: a | not what its words say: Flow: A → B → C
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

boxes = {"A": (1, 3), "B": (4, 3), "C": (7, 3)}
edges = [("A", "B"), ("B", "C")]
fig, ax = plt.subplots(figsize=(8, 3))
for name, (x, y) in boxes.items():
    ax.add_patch(FancyBboxPatch((x - 0.5, y - 0.4), 1, 0.8, boxstyle="round,pad=0.1", fc="wheat", ec="k"))
    ax.text(x, y, name, ha="center", va="center", fontsize=14)
for src, dst in edges:
    x0, y0 = boxes[dst]
    x1, y1 = boxes[src]
    ax.annotate("", xy=(x1 + 0.6, y1), xytext=(x0 - 0.6, y0), arrowprops=dict(arrowstyle="->", lw=2))
ax.set_xlim(0, 8)
ax.set_ylim(2, 4)
ax.axis("off")
ax.set_title("Flow: A → B → C")
plt.savefig("flow.png")
