import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(7, 3))
ax.add_patch(plt.Rectangle((0, 0), 6, 0.4, facecolor="tan", edgecolor="k"))
ax.plot([0, -0.2, 0.2, 0], [0, -0.4, -0.4, 0], "k")
ax.plot([6, 5.8, 6.2, 6], [0, -0.4, -0.4, 0], "k")
ax.annotate("", xy=(4, 0.4), xytext=(4, 1.4), arrowprops=dict(arrowstyle="-|>", color="r", lw=2))
ax.text(4.1, 1.2, "P = 10 kN", color="r")
ax.annotate("", xy=(0, -0.8), xytext=(6, -0.8), arrowprops=dict(arrowstyle="<->"))
ax.text(3, -1.15, "6 m", ha="center")
ax.set_xlim(-0.6, 6.8)
ax.set_ylim(-1.4, 1.6)
ax.axis("off")
plt.show()
