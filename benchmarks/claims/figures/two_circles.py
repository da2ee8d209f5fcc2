import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots()
ax.add_patch(Circle((0, 0), 2, fill=False, edgecolor="purple"))
ax.add_patch(Circle((5, 0), 3, fill=False, edgecolor="darkgreen"))
ax.plot([0, 5], [0, 0], "k.--")
ax.text(-0.4, 0.2, "O")
ax.text(5.1, 0.2, "Q")
ax.set_xlim(-3, 9)
ax.set_ylim(-4, 4)
ax.set_aspect("equal")
ax.grid(True)
plt.savefig("out.png")
