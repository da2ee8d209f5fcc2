# class: unreadable | The products are written in 1.6 pt and cannot be read.
import matplotlib.pyplot as plt

# Multiplication table 1..10
n = 10

fig, ax = plt.subplots(figsize=(6, 6))

# Cells and products
for i in range(1, n + 1):
    for j in range(1, n + 1):
        shade = "#e8f0ff" if i != j else "#ffe3b3"
        ax.add_patch(plt.Rectangle((j - 0.5, i - 0.5), 1, 1, facecolor=shade, edgecolor="gray"))
        ax.text(j, i, str(i * j), fontsize=1.6, ha="center", va="center")

ax.set_xlim(0.5, n + 0.5)
ax.set_ylim(n + 0.5, 0.5)
ax.set_aspect("equal")
ax.set_xticks(range(1, n + 1))
ax.set_yticks(range(1, n + 1))
ax.xaxis.tick_top()
ax.set_title("Multiplication table", pad=24)
plt.show()
