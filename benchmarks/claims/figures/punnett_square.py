import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

mother, father = ["B", "b"], ["B", "b"]
fig, ax = plt.subplots(figsize=(5, 5))
for row, m in enumerate(mother):
    for col, f in enumerate(father):
        genes = "".join(sorted([m, f]))
        brown = "B" in genes
        ax.add_patch(
            Rectangle(
                (col, 1 - row),
                1,
                1,
                facecolor="peru" if brown else "lightblue",
                edgecolor="black",
                linewidth=2,
            )
        )
        ax.text(col + 0.5, 1.5 - row, genes, ha="center", va="center", fontsize=24)
for n, gene in enumerate(father):
    ax.text(n + 0.5, 2.15, gene, ha="center", fontsize=18, color="blue")
for n, gene in enumerate(mother):
    ax.text(-0.2, 1.5 - n, gene, va="center", fontsize=18, color="magenta")
ax.text(1, 2.5, "Father: Bb", ha="center", color="blue")
ax.text(-0.55, 1, "Mother: Bb", va="center", rotation=90, color="magenta")
ax.set_xlim(-0.8, 2.2)
ax.set_ylim(-0.2, 2.8)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
