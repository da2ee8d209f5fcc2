import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots()
ax.add_patch(Circle((0, 0), 2, fill=False, ec="blue", lw=2))
ax.plot([-4, 4], [2, 2], color="red")
ax.plot([0, 0], [0, 2], color="gray", ls="--")
ax.plot([0, 0], [0, 2], "ko", ls="none")
ax.text(0.15, -0.3, "O")
ax.text(0.15, 2.15, "T")
ax.set_xlim(-4.5, 4.5)
ax.set_ylim(-3, 3.5)
ax.set_aspect("equal")
plt.savefig("out.png")
