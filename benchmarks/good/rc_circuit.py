"""Schematic of a series RC circuit drawn from primitive strokes."""
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6.5, 4.5))


def wire(*points):
    xs, ys = zip(*points)
    ax.plot(xs, ys, color="black", lw=1.8, solid_capstyle="round")


def resistor(x0, x1, y, teeth=6, amp=0.18):
    """Zigzag with `teeth` peaks between x0 and x1."""
    n = 2 * teeth
    xs = np.concatenate([[x0], x0 + (np.arange(n) + 0.5) * (x1 - x0) / n, [x1]])
    ys = np.concatenate([[0], amp * (-1.0) ** np.arange(n), [0]]) + y
    ax.plot(xs, ys, color="black", lw=1.8)


# battery on the left: long plate is the positive one
wire((0, 1.4), (0, 0), (5, 0), (5, 1.4))
wire((-0.35, 1.6), (0.35, 1.6))
wire((-0.18, 1.4), (0.18, 1.4))
wire((0, 1.6), (0, 3), (1.5, 3))
resistor(1.5, 3.5, 3)
wire((3.5, 3), (5, 3), (5, 1.65))
# capacitor on the right: two equal plates with a gap
wire((4.6, 1.65), (5.4, 1.65))
wire((4.6, 1.4), (5.4, 1.4))

ax.text(-0.55, 1.5, r"$V = 9\,$V", ha="right", va="center", fontsize=13)
ax.text(0.45, 1.75, "+", fontsize=13)
ax.text(2.5, 3.4, r"$R = 4.7\,$k$\Omega$", ha="center", fontsize=13)
ax.text(5.6, 1.52, r"$C = 10\,\mu$F", va="center", fontsize=13)
ax.annotate("", xy=(1.2, 3.25), xytext=(0.4, 3.25), arrowprops=dict(arrowstyle="->", color="tab:red", lw=1.6))
ax.text(0.8, 3.35, "$I$", color="tab:red", ha="center", fontsize=13)
ax.set_title(r"Series RC circuit, $\tau = RC = 47$ ms")
ax.set_xlim(-2, 7.3)
ax.set_ylim(-0.5, 4.2)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
