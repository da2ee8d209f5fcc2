import matplotlib.pyplot as plt

square = [[2, 7, 6], [9, 5, 1], [4, 3, 8]]
fig, ax = plt.subplots(figsize=(4, 4))
for r in range(4):
    ax.plot([0, 3], [r, r], "k")
    ax.plot([r, r], [0, 3], "k")
for r, row in enumerate(square):
    for c, v in enumerate(row):
        ax.text(c + 0.5, 2.5 - r, v, ha="center", va="center", fontsize=20)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Magic square, sum 15")
plt.show()
