import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots(figsize=(6, 4))
ax.add_patch(Circle((2.2, 2), 1.6, alpha=0.4, color="tab:blue"))
ax.add_patch(Circle((4.0, 2), 1.6, alpha=0.4, color="tab:orange"))
for x, s in ((1.3, "A"), (3.1, "A ∩ B"), (4.9, "B")):
    ax.text(x, 2, s, ha="center", va="center", fontsize=13)
ax.set_xlim(0, 6.2)
ax.set_ylim(0, 4)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
