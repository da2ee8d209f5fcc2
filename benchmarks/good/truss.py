import matplotlib.pyplot as plt

N = {"A": (0, 0), "B": (2, 0), "C": (4, 0), "D": (1, 1.6), "E": (3, 1.6)}
M = ["AB", "BC", "AD", "DB", "BE", "EC", "DE"]
fig, ax = plt.subplots(figsize=(7, 4))
for m in M:
    ax.plot([N[m[0]][0], N[m[1]][0]], [N[m[0]][1], N[m[1]][1]], "k-", lw=3)
for n, (x, y) in N.items():
    ax.plot(x, y, "o", color="orange", ms=12)
    ax.text(x, y + 0.2, n, ha="center", fontsize=12)
ax.annotate("", xy=(2, -0.9), xytext=(2, -0.1), arrowprops=dict(arrowstyle="-|>", color="red"))
ax.text(2.1, -0.7, "F", color="red")
ax.set_xlim(-0.7, 4.7)
ax.set_ylim(-1.2, 2.3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("A plane truss with five joints")
plt.show()
