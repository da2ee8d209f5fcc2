import matplotlib.pyplot as plt

shares = {"water": (71, "#4895ef"), "land": (29, "#95d5b2")}
cells = [color for n, color in shares.values() for _ in range(n)]
fig, ax = plt.subplots(figsize=(6, 6.4))
for k, color in enumerate(cells):
    ax.add_patch(plt.Rectangle((k % 10 + 0.05, k // 10 + 0.05), 0.9, 0.9, facecolor=color))
for name, (n, color) in shares.items():
    ax.scatter([], [], marker="s", s=90, color=color, label=f"{name} {n} %")
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_aspect("equal")
ax.axis("off")
ax.legend(loc="upper center", bbox_to_anchor=(0.5, 0), ncol=2, frameon=False)
ax.set_title("Surface of the Earth in 100 cells")
plt.show()
