# class: c | not what its words say: Pascal's triangle, 7 rows
import matplotlib.pyplot as plt
from math import comb
fig, ax = plt.subplots(figsize=(7, 5))
rows = 7
for n in range(rows - 1):
    for k in range(n + 1):
        ax.text(k - n / 2, -n, str(comb(n, k)), ha="center", va="center", fontsize=13)
ax.set_xlim(-4, 4)
ax.set_ylim(-7, 1)
ax.axis("off")
ax.set_title("Pascal's triangle, 7 rows")
plt.savefig("a.png")
