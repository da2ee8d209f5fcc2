import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots(figsize=(6, 5))
for x, c in [(-0.8, "tomato"), (0.8, "cornflowerblue")]:
    ax.add_patch(Circle((x, 0), 1.5, facecolor=c, alpha=0.4, edgecolor="k"))
ax.text(-1.5, 0, "multiples\nof 2", ha="center", va="center")
ax.text(1.5, 0, "multiples\nof 3", ha="center", va="center")
ax.text(0, 0, "multiples\nof 6", ha="center", va="center")
ax.set_xlim(-3, 3)
ax.set_ylim(-2, 2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Divisibility")
plt.show()
