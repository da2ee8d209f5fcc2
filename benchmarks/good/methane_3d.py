import numpy as np
import matplotlib.pyplot as plt

# Methane: carbon in the centre, four hydrogens at alternate corners of a cube
carbon = np.zeros(3)
hydrogens = np.array([[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]])

fig = plt.figure(figsize=(6, 6))
ax = fig.add_subplot(projection="3d")

# Four C-H bonds
for h in hydrogens:
    ax.plot(*zip(carbon, h), color="gray", lw=4)

# Tetrahedron through the hydrogens: six dotted edges
for i in range(4):
    for j in range(i + 1, 4):
        ax.plot(*zip(hydrogens[i], hydrogens[j]), color="gray", ls=":", lw=1)

ax.scatter(*carbon, s=900, color="dimgray", edgecolor="black", depthshade=False, label="C")
ax.scatter(*hydrogens.T, s=400, color="lightblue", edgecolor="black", depthshade=False, label="H")

ax.set_box_aspect((1, 1, 1))
ax.set_axis_off()
ax.view_init(18, 25)
ax.legend(markerscale=0.4, loc="upper right")
ax.set_title("Tetrahedral geometry of CH$_4$")
plt.show()
