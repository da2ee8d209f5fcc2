import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 6))
centers = [(-0.6, 0.35), (0.6, 0.35), (0, -0.7)]
for (x, y), color in zip(centers, ["red", "green", "blue"]):
    ax.add_patch(plt.Circle((x, y), 1.0, color=color, alpha=0.35))
ax.text(-1, 0.7, "A", fontsize=16)
ax.text(1, 0.7, "B", fontsize=16)
ax.text(0, -1.2, "C", fontsize=16)
ax.set_xlim(-2, 2)
ax.set_ylim(-2.2, 1.8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Three intersecting sets")
plt.savefig("a.png")
