# class: e | Rows are flipped against the row labels: the row labelled 1 holds 6, 12, 18 ...
import matplotlib.pyplot as plt
import numpy as np

# Multiplication table 1 x 1 to 6 x 6: the cell in row r and column c holds r * c
n = np.arange(1, 7)
table = np.outer(n, n)

fig, ax = plt.subplots(figsize=(5.5, 5.5))
ax.imshow(table[::-1], cmap="YlGn", vmax=60)
for r in range(6):
    for c in range(6):
        ax.text(c, r, table[5 - r, c], ha="center", va="center")
ax.set_xticks(range(6), n)
ax.set_yticks(range(6), n)
ax.set_xlabel("column c")
ax.set_ylabel("row r")
ax.set_title("Multiplication table r × c")
plt.show()
