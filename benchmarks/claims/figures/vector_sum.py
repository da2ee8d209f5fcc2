import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.quiver(
    [0, 0, 0],
    [0, 0, 0],
    [3, 1, 4],
    [1, 2, 3],
    color=["red", "blue", "purple"],
    angles="xy",
    scale_units="xy",
    scale=1,
)
ax.text(3.1, 0.8, "u")
ax.text(0.7, 2.2, "v")
ax.text(4.1, 3.1, "u + v")
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
ax.set_aspect("equal")
ax.grid(True)
plt.savefig("out.png")
