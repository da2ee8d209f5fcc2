# class: low_contrast | red numbers on almost the same red squares
import matplotlib.pyplot as plt

ax = plt.figure(figsize=(6, 6)).gca()
for i in range(10):
    for j in range(10):
        ax.add_patch(plt.Rectangle((i, j), 1, 1, fc="#c80000", ec="w"))
        ax.text(i + 0.5, j + 0.5, (i + 1) * (j + 1), color="#d81010", ha="center", va="center", fontsize=11)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_xticks([k + 0.5 for k in range(10)], range(1, 11))
ax.set_yticks([k + 0.5 for k in range(10)], range(1, 11))
ax.set_aspect("equal")
ax.set_title("Multiplication Table up to 10 × 10")
plt.show()
