import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(8, 2.8))
ax.annotate("", xy=(6, 0), xytext=(-6, 0), arrowprops=dict(arrowstyle="<->", lw=1.5))
for k in range(-5, 6):
    ax.plot([k, k], [-0.08, 0.08], "k-")
    ax.text(k, -0.3, str(k), ha="center")
ax.plot([-2, 3], [0, 0], "b-", lw=4)
ax.plot(-2, 0, "bo", ms=9)
ax.plot(3, 0, "o", ms=9, mfc="white", mec="b")
ax.text(0.5, 0.25, "[-2, 3)", ha="center", color="b", fontsize=13)
ax.set_xlim(-6.5, 6.5)
ax.set_ylim(-0.6, 0.6)
ax.axis("off")
plt.show()
