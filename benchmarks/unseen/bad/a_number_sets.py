# class: a | Z sticks out of Q and R and N lies outside Z, so the declared nesting N in Z in Q in R is broken.
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

# Nested number sets: N inside Z inside Q inside R
number_sets = [
    (r"$\mathbb{R}$", (5.0, 4.0), 9.6, 7.2, "#dbe9f6", (1.3, 5.2)),
    (r"$\mathbb{Q}$", (5.4, 3.6), 7.2, 5.2, "#b9d6ea", (2.9, 4.6)),
    (r"$\mathbb{Z}$", (9.2, 3.4), 4.6, 3.4, "#8fbfdd", (8.2, 4.3)),
    (r"$\mathbb{N}$", (5.6, 3.1), 2.2, 1.7, "#5fa2cb", (5.6, 3.1)),
]

fig, ax = plt.subplots(figsize=(8, 5.4))
for name, center, width, height, color, label_at in number_sets:
    ax.add_patch(Ellipse(center, width, height, facecolor=color, edgecolor="black", lw=1.3))
    ax.text(*label_at, name, fontsize=20, ha="center", va="center")

ax.set_title(r"Number sets: $\mathbb{N} \subset \mathbb{Z} \subset \mathbb{Q} \subset \mathbb{R}$", fontsize=15)
ax.set_xlim(0, 12)
ax.set_ylim(0, 8)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
