# class: c | the table of all 36 outcomes of two dice has only five columns
import matplotlib.pyplot as plt

ax = plt.figure(figsize=(6, 6)).gca()
for i in range(1, 7):
    for j in range(1, 6):
        ax.add_patch(plt.Rectangle((j - 0.5, i - 0.5), 1, 1, fc="w" if i + j != 7 else "gold", ec="k"))
        ax.text(j, i, i + j, ha="center", va="center", fontsize=13)
ax.set_xlim(0.4, 6.6)
ax.set_ylim(0.4, 6.6)
ax.set_aspect("equal")
ax.set_xlabel("second die")
ax.set_ylabel("first die")
ax.set_title("Sum of Two Dice: All 36 Outcomes")
plt.show()
