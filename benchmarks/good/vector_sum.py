import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
ax.quiver([0, 0, 0], [0, 0, 0], [3, 1, 4], [1, 3, 4], color=["r", "b", "purple"], angles="xy", scale_units="xy", scale=1)
ax.plot([3, 4, 1], [1, 4, 3], "k--", lw=0.8)
ax.text(1.7, 0.3, r"$\vec a$", fontsize=14)
ax.text(0.1, 1.7, r"$\vec b$", fontsize=14)
ax.text(2.1, 2.6, r"$\vec a + \vec b$", fontsize=14)
ax.set_xlim(-0.5, 5)
ax.set_ylim(-0.5, 5)
ax.set_aspect("equal")
ax.grid(alpha=0.4)
plt.show()
