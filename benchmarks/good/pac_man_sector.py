import matplotlib.pyplot as plt
from matplotlib.patches import Wedge

fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(Wedge((0, 0), 1, 40, 320, facecolor="gold", edgecolor="k"))
ax.text(0.35, 0, "80°", va="center")
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Sector of 280°")
plt.show()
