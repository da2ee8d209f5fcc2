"""Binary search tree with seven keys on three levels."""
import matplotlib.pyplot as plt

keys = [40, 20, 60, 10, 30, 50, 70]


def place(i):
    level = (i + 1).bit_length() - 1
    return (i + 1 - 2 ** level + 0.5) * 8 / 2 ** level, -level


fig, ax = plt.subplots(figsize=(7, 4))
for i in range(1, 7):
    (x0, y0), (x1, y1) = place((i - 1) // 2), place(i)
    ax.plot([x0, x1], [y0, y1], color="gray", lw=2, zorder=1)
for i, key in enumerate(keys):
    x, y = place(i)
    ax.scatter(x, y, s=900, color="lightskyblue", edgecolor="black", zorder=2)
    ax.text(x, y, key, ha="center", va="center", fontsize=13)
ax.set_xlim(0, 8)
ax.set_ylim(-2.4, 0.4)
ax.axis("off")
ax.set_title("Binary search tree with 7 keys")
plt.show()
