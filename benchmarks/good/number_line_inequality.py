import matplotlib.pyplot as plt

# Solution of -2 < x <= 3: open circle at -2, filled circle at 3
fig, ax = plt.subplots(figsize=(9, 2.4))
ax.annotate("", xy=(6.6, 0), xytext=(-6.6, 0), arrowprops=dict(arrowstyle="<->", lw=1.5))
for k in range(-6, 7):
    ax.plot([k, k], [-0.12, 0.12], color="black", lw=1.2)
    ax.text(k, -0.45, f"{k}".replace("-", "−"), ha="center", va="center", fontsize=11)
ax.plot([-2, 3], [0, 0], color="tab:blue", lw=5, solid_capstyle="butt")
ax.plot(-2, 0, "o", ms=12, mfc="white", mec="tab:blue", mew=2.5)
ax.plot(3, 0, "o", ms=12, color="tab:blue")
ax.set_title(r"$-2 < x \leq 3$: the left end is open, the right end is not")
ax.set_xlim(-7, 7)
ax.set_ylim(-0.8, 0.7)
ax.axis("off")
plt.tight_layout()
plt.show()
