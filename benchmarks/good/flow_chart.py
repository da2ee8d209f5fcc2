import matplotlib.pyplot as plt

steps = ["read n", "n even?", "n = n / 2", "n = 3n + 1"]
pos = [(2, 4), (2, 2.8), (0.8, 1.4), (3.2, 1.4)]
fig, ax = plt.subplots(figsize=(6, 5))
for text, (x, y) in zip(steps, pos):
    ax.text(x, y, text, ha="center", va="center", bbox=dict(boxstyle="round,pad=0.5", fc="lightcyan", ec="k"))
for a, b in ((0, 1), (1, 2), (1, 3)):
    ax.annotate("", xy=pos[b], xytext=pos[a], arrowprops=dict(arrowstyle="->", shrinkA=18, shrinkB=18))
ax.text(1.1, 2.2, "yes")
ax.text(2.75, 2.2, "no")
ax.set_xlim(0, 4)
ax.set_ylim(0.5, 4.7)
ax.axis("off")
ax.set_title("Collatz step")
plt.show()
