import matplotlib.pyplot as plt

pieces = [
    ([(0, 0), (4, 0), (2, 2)], "tomato"),
    ([(0, 0), (2, 2), (0, 4)], "gold"),
    ([(4, 0), (4, 2), (3, 1)], "skyblue"),
    ([(2, 2), (3, 1), (4, 2), (3, 3)], "plum"),
    ([(0, 4), (1, 3), (3, 3), (2, 4)], "lightgreen"),
    ([(1, 3), (2, 2), (3, 3)], "orange"),
    ([(2, 4), (4, 4), (4, 2)], "slateblue"),
]
fig, ax = plt.subplots(figsize=(5, 5))
for corners, color in pieces:
    ax.add_patch(plt.Polygon(corners, facecolor=color, edgecolor="k"))
ax.set_xlim(-0.3, 4.3)
ax.set_ylim(-0.3, 4.3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Tangram: 7 pieces")
plt.show()
