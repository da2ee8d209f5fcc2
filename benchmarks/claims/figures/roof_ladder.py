import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots()
ax.add_patch(Rectangle((4, 0), 3, 4, facecolor="wheat", edgecolor="black"))
ax.plot([1, 4], [0, 4], color="saddlebrown", lw=3)
ax.plot([0, 8], [0, 0], color="black")
ax.text(2.1, 2.3, "5 m")
ax.text(5.2, 1.9, "House")
ax.text(2.3, -0.5, "3 m")
ax.set_xlim(0, 8)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
