import matplotlib.pyplot as plt
import numpy as np

# Three lattice planes, two parallel incident rays and their reflections
theta = np.radians(35)
d = 1.2
fig, ax = plt.subplots(figsize=(8, 5))
for k in range(3):
    ax.plot(np.arange(-4, 5), np.full(9, -k * d), "o-", color="gray", mfc="steelblue", ms=9, lw=0.8)
for k in range(2):
    hit = np.array([0, -k * d])
    for sign, colour in [(-1, "crimson"), (1, "darkorange")]:
        end = hit + 3.5 * np.array([sign * np.cos(theta), np.sin(theta)])
        start, tip = (end, hit) if sign < 0 else (hit, end)
        ax.annotate("", xy=tip, xytext=start, arrowprops=dict(arrowstyle="->", color=colour, lw=1.8))
ax.annotate("", xy=(3.5, 0), xytext=(3.5, -d), arrowprops=dict(arrowstyle="<->"))
ax.text(3.6, -d / 2, "d", va="center", fontsize=13)
ax.text(-1.3, 0.25, r"$\theta$", fontsize=14)
ax.set_xlim(-4.5, 4.5)
ax.set_ylim(-3, 2.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(r"Bragg reflection: $n\lambda = 2d\,\sin\theta$")
plt.show()
