"""Net of a cube: six unit squares in the shape of a cross."""
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# Lower left corner of each face in the net
faces = {
    "front": (1, 1),
    "left": (0, 1),
    "right": (2, 1),
    "back": (3, 1),
    "top": (1, 2),
    "bottom": (1, 0),
}
colours = ["#f4a261", "#e9c46a", "#2a9d8f", "#8ab17d", "#a8dadc", "#cdb4db"]

fig, ax = plt.subplots(figsize=(8, 6))

# Draw the six faces
for (name, (x, y)), colour in zip(faces.items(), colours):
    ax.add_patch(Rectangle((x, y), 1, 1, facecolor=colour, edgecolor="black", lw=2))
    ax.text(x + 0.5, y + 0.5, name, ha="center", va="center", fontsize=14)

# Edges that are folded
folds = [((1, 1), (1, 2)), ((2, 1), (2, 2)), ((3, 1), (3, 2)), ((1, 2), (2, 2)), ((1, 1), (2, 1))]
for start, end in folds:
    ax.plot(*zip(start, end), color="white", lw=2, ls="--")

ax.set_xlim(-0.2, 4.2)
ax.set_ylim(-0.2, 3.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Net of a cube: six faces, five folds (dashed)")
plt.show()
