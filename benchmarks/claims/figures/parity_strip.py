import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(8, 2))
for n in range(9):
    color = "lightgray" if n % 2 == 0 else "steelblue"
    ax.add_patch(Rectangle((n, 0), 1, 1, facecolor=color, edgecolor="black"))
    ax.text(n + 0.5, 0.5, str(n + 1), ha="center", va="center")
ax.set_xlim(-0.2, 9.2)
ax.set_ylim(-0.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
