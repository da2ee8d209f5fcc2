import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(8, 2.4))
ax.annotate("", (5.6, 0), (-5.6, 0), arrowprops={"arrowstyle": "<->"})
for k in range(-5, 6):
    ax.plot([k, k], [-0.1, 0.1], color="black", lw=1)
    ax.text(k, -0.35, str(k), ha="center")
ax.plot([-2, 3], [0, 0], color="blue", lw=4)
ax.plot([-2], [0], "o", mfc="white", mec="blue", ms=10)
ax.plot([3], [0], "o", color="blue", ms=10)
ax.set_xlim(-6, 6)
ax.set_ylim(-1, 1)
ax.axis("off")
plt.savefig("out.png")
