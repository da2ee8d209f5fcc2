import math
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
for n in range(7):
    for k in range(n + 1):
        ax.text(k - n / 2, -n, math.comb(n, k), ha="center", va="center", fontsize=12)
ax.set_xlim(-4, 4)
ax.set_ylim(-7, 1)
ax.axis("off")
ax.set_title("Pascal's triangle")
plt.show()
