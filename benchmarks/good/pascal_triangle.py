from math import comb
import matplotlib.pyplot as plt

plt.figure(figsize=(7, 6))
for n in range(8):            # rows 0 to 7
    for k in range(n + 1):
        c = comb(n, k)
        plt.text(k - n / 2, -n, str(c), ha="center", va="center", fontsize=14,
                 color="w" if c % 2 else "k",
                 bbox=dict(boxstyle="circle,pad=0.35", fc="teal" if c % 2 else "w", ec="teal"))
plt.xlim(-4.2, 4.2)
plt.ylim(-7.7, 0.7)
plt.axis("off")
plt.title("Pascal's Triangle, Rows 0 to 7, Odd Entries Filled")
plt.show()
