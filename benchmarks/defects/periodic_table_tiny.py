# class: tiny_text | text of three points
import matplotlib.pyplot as plt

symbols = ["H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Ne"]
fig, ax = plt.subplots(figsize=(6, 3))
for i, s in enumerate(symbols):
    ax.add_patch(plt.Rectangle((i, 0), 0.9, 0.9, facecolor="lightyellow", edgecolor="k"))
    ax.text(i + 0.45, 0.45, s, ha="center", va="center", fontsize=16)
    ax.text(i + 0.05, 0.75, str(i + 1), fontsize=3)
ax.set_xlim(-0.2, 10.2)
ax.set_ylim(-0.5, 1.5)
ax.axis("off")
plt.show()
