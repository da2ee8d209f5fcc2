import matplotlib.pyplot as plt

people = {"Ada": (2, 2), "Ben": (1, 1), "Cleo": (3, 1), "Dan": (0.5, 0), "Eve": (1.5, 0)}
fig, ax = plt.subplots()
for a, b in [("Ada", "Ben"), ("Ada", "Cleo"), ("Ben", "Dan"), ("Ben", "Eve")]:
    ax.plot(*zip(people[a], people[b], strict=False), color="gray", zorder=1)
for name, (x, y) in people.items():
    box = {"boxstyle": "round", "facecolor": "honeydew"}
    ax.text(x, y, name, ha="center", va="center", bbox=box, fontsize=14)
ax.set_xlim(0, 4)
ax.set_ylim(-0.5, 2.5)
ax.axis("off")
plt.savefig("out.png")
