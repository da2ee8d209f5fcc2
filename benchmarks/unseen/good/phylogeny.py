"""Cladogram of five vertebrates, drawn as rectangular brackets."""
import matplotlib.pyplot as plt

TREE = ("shark", ("frog", ("lizard", ("mouse", "human"))))


def draw(ax, clade, rows):
    """Draw a clade; return the x and y of its root."""
    if isinstance(clade, str):
        y = len(rows)
        rows.append(clade)
        ax.text(5.1, y, clade, va="center", fontsize=13, style="italic")
        return 5, y
    ends = [draw(ax, child, rows) for child in clade]
    x = min(end_x for end_x, _ in ends) - 1
    for end_x, end_y in ends:
        ax.plot([x, end_x], [end_y, end_y], color="darkgreen", lw=2.5)
    ax.plot([x, x], [ends[0][1], ends[-1][1]], color="darkgreen", lw=2.5)
    return x, sum(end_y for _, end_y in ends) / 2


fig, ax = plt.subplots(figsize=(7, 4.5))
x, y = draw(ax, TREE, [])
ax.plot([x - 0.5, x], [y, y], color="darkgreen", lw=2.5)
ax.set_title("Cladogram: mouse and human are sister groups")
ax.set_xlim(0, 6.2)
ax.set_ylim(-0.6, 4.6)
ax.axis("off")
plt.show()
