import matplotlib.pyplot as plt

ax = plt.figure(figsize=(6, 6)).gca()
for i in range(8):
    for j in range(8):
        ax.add_patch(plt.Rectangle((i, j), 1, 1, fc="burlywood" if (i + j) % 2 == 0 else "cornsilk"))
x, y = 3, 3          # knight on d4
for dx, dy in [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]:
    ax.annotate("", xy=(x + dx + 0.5, y + dy + 0.5), xytext=(x + 0.5, y + 0.5),
                arrowprops=dict(arrowstyle="->", color="navy", lw=1.5))
ax.scatter(x + 0.5, y + 0.5, s=500, color="navy", zorder=3)
ax.text(x + 0.5, y + 0.5, "N", color="w", ha="center", va="center", fontsize=14, zorder=4)
ax.set_xlim(0, 8)
ax.set_ylim(0, 8)
ax.set_xticks([i + 0.5 for i in range(8)], "abcdefgh")
ax.set_yticks([i + 0.5 for i in range(8)], "12345678")
ax.set_aspect("equal")
ax.set_title("The Eight Moves of a Knight on d4")
plt.show()
