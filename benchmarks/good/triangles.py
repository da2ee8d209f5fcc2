import numpy as np
import matplotlib.pyplot as plt

# Pythagoras 3-4-5: squares on the three sides
A, B, C = np.array([0, 0]), np.array([4, 0]), np.array([0, 3])

def square_on(p, q):
    d = q - p
    n = np.array([d[1], -d[0]])
    return [p, q, q + n, p + n]

fig, ax = plt.subplots(figsize=(7, 7))
ax.add_patch(plt.Polygon([A, B, C], fc="white", ec="k", lw=2))
for (p, q), color, label in (((A, B), "lightblue", "16"), ((B, C), "lightpink", "25"), ((C, A), "lightgreen", "9")):
    sq = square_on(p, q)
    ax.add_patch(plt.Polygon(sq, fc=color, ec="k"))
    ax.text(*np.mean(sq, axis=0), label, ha="center", va="center", fontsize=16)
ax.set_xlim(-4, 8.5)
ax.set_ylim(-5, 8)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("9 + 16 = 25")
plt.savefig("a.png")
