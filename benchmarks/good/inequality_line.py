import matplotlib.pyplot as plt

# Solution of -2 < x <= 3: open circle at -2, filled circle at 3
low, high = -2, 3

fig, ax = plt.subplots(figsize=(8, 2))
ax.annotate("", xy=(6, 0), xytext=(-6, 0), arrowprops=dict(arrowstyle="<->", lw=1.5))

# Integer ticks
for k in range(-5, 6):
    ax.plot([k, k], [-0.12, 0.12], color="black", lw=1.2)
    ax.text(k, -0.42, str(k), ha="center", va="center")

# Solution set
ax.plot([low, high], [0, 0], color="crimson", lw=5, solid_capstyle="butt")
ax.plot(low, 0, "o", ms=12, mfc="white", mec="crimson", mew=2.5)
ax.plot(high, 0, "o", ms=12, mfc="crimson", mec="crimson", mew=2.5)

ax.set_xlim(-6.2, 6.2)
ax.set_ylim(-0.7, 0.5)
ax.axis("off")
ax.set_title(r"Solution of $-2 < x \leq 3$")
plt.tight_layout()
plt.show()
