# class: a | Declared nested sets are drawn as disjoint circles side by side.
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

# Nested number sets: naturals inside integers inside rationals
sets = [("Q", (0.0, 0.0), 1.2, "#cfe2f3"), ("Z", (3.0, 0.0), 1.0, "#d9ead3"), ("N", (5.6, 0.0), 0.8, "#fff2cc")]
fig, ax = plt.subplots(figsize=(8, 4))
for name, centre, radius, colour in sets:
    ax.add_patch(Circle(centre, radius, facecolor=colour, edgecolor="black"))
    ax.text(centre[0], centre[1] + radius * 0.55, name, ha="center", fontsize=15)
ax.set_xlim(-1.6, 6.8)
ax.set_ylim(-1.8, 1.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(r"$N \subset Z \subset Q$: each set lies inside the next")
plt.show()
