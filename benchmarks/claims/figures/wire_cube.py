import matplotlib.pyplot as plt

corner = {
    "A": (0, 0, 0),
    "B": (2, 0, 0),
    "C": (2, 2, 0),
    "D": (0, 2, 0),
    "E": (0, 0, 2),
    "F": (2, 0, 2),
    "G": (2, 2, 2),
    "H": (0, 2, 2),
}
fig = plt.figure()
ax = fig.add_subplot(projection="3d")
for a, b in ["AB", "BC", "CD", "DA", "EF", "FG", "GH", "HE", "AE", "BF", "CG", "DH"]:
    ax.plot(*zip(corner[a], corner[b], strict=False), color="black")
ax.plot(*zip(corner["A"], corner["G"], strict=False), color="red", ls="--")
for name, (x, y, z) in corner.items():
    ax.text(x + 0.05, y + 0.05, z + 0.08, name)
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
ax.set_title("Cube with a space diagonal")
plt.savefig("out.png")
