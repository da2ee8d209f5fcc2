# class: d | The bottom wire is missing; the closed circuit is open.
"""Series circuit: a battery drives a current through two resistors in a closed loop."""
import matplotlib.pyplot as plt


def wire(ax, *points):
    ax.plot(*zip(*points), color="black", lw=2)


def resistor(ax, x, y, name):
    zigzag_x = [x + d for d in (0, 0.15, 0.45, 0.75, 1.05, 1.35, 1.65, 1.8)]
    zigzag_y = [y + d for d in (0, 0.25, -0.25, 0.25, -0.25, 0.25, -0.25, 0)]
    ax.plot(zigzag_x, zigzag_y, color="black", lw=2)
    ax.text(x + 0.9, y + 0.45, name, ha="center", fontsize=12)


fig, ax = plt.subplots(figsize=(8, 5))

# Battery on the left side
ax.plot([-0.5, 0.5], [2.2, 2.2], color="black", lw=2)
ax.plot([-0.25, 0.25], [1.8, 1.8], color="black", lw=4)
ax.text(-0.65, 2.0, "9 V", ha="right", va="center", fontsize=12)

wire(ax, (0, 2.2), (0, 4), (1.2, 4))
resistor(ax, 1.2, 4, r"$R_1 = 100\,\Omega$")
wire(ax, (3.0, 4), (4.2, 4))
resistor(ax, 4.2, 4, r"$R_2 = 220\,\Omega$")
wire(ax, (6.0, 4), (7.2, 4), (7.2, 0))
wire(ax, (0, 1.8), (0, 0))

ax.annotate("", xy=(7.2, 1.6), xytext=(7.2, 2.6), arrowprops=dict(arrowstyle="-|>", color="crimson", lw=2))
ax.text(7.4, 2.1, "I", color="crimson", fontsize=14)
ax.set_title("Current in a closed series circuit")
ax.set_xlim(-1.8, 8.2)
ax.set_ylim(-0.6, 5.2)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
