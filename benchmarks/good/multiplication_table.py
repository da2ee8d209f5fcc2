import matplotlib.pyplot as plt

ax = plt.figure(figsize=(6.5, 6.5)).gca()
for i in range(1, 11):
    for j in range(1, 11):
        diagonal = i == j
        ax.add_patch(plt.Rectangle((i - 0.5, j - 0.5), 1, 1, fc="gold" if diagonal else "w", ec="gray"))
        ax.text(i, j, i * j, ha="center", va="center", fontsize=11)
ax.set_xlim(0.5, 10.5)
ax.set_ylim(10.5, 0.5)
ax.set_xticks(range(1, 11))
ax.set_yticks(range(1, 11))
ax.xaxis.tick_top()
ax.set_aspect("equal")
ax.set_title("Multiplication Table up to 10 × 10, Diagonal in Gold", pad=24)
plt.show()
