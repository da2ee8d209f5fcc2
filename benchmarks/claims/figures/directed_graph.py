import matplotlib.pyplot as plt

nodes = {"A": (0, 2), "B": (2, 3), "C": (4, 2), "D": (3, 0), "E": (1, 0)}
edges = ["AB", "BC", "CD", "DE", "EA", "AD"]
fig, ax = plt.subplots()
for a, b in edges:
    ax.annotate(
        "", nodes[b], nodes[a], arrowprops={"arrowstyle": "->", "shrinkA": 14, "shrinkB": 14}
    )
for name, (x, y) in nodes.items():
    ax.plot(x, y, "o", ms=26, mfc="orange" if name == "A" else "lightblue", mec="black")
    ax.text(x, y, name, ha="center", va="center")
ax.set_xlim(-1, 5)
ax.set_ylim(-1, 4)
ax.axis("off")
plt.savefig("out.png")
