import matplotlib.pyplot as plt

layers = {"input": 4, "hidden 1": 6, "hidden 2": 6, "output": 2}
colors = ["lightgreen", "lightskyblue", "lightskyblue", "lightsalmon"]


def column(x, size):
    return [(x, i - (size - 1) / 2) for i in range(size)]


fig, ax = plt.subplots(figsize=(8, 5.5))
columns = [column(2.2 * k, size) for k, size in enumerate(layers.values())]
for near, far in zip(columns, columns[1:]):
    for p in near:
        for q in far:
            ax.plot(*zip(p, q), color="0.7", lw=0.8, zorder=1)
for units, name, color in zip(columns, layers, colors):
    ax.scatter(*zip(*units), s=450, color=color, edgecolor="black", zorder=2)
    ax.text(units[0][0], 3.1, name, ha="center", fontsize=12)

weights = sum(len(a) * len(b) for a, b in zip(columns, columns[1:]))
ax.set_title(f"Fully connected network, two hidden layers, {weights} weights")
ax.set_xlim(-0.8, 7.4)
ax.set_ylim(-3.2, 3.6)
ax.axis("off")
plt.show()
