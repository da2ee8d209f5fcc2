import numpy as np
import matplotlib.pyplot as plt

theta = np.radians(25)
mass, g = 2.0, 9.81
weight = mass * g
normal = weight * np.cos(theta)
friction = weight * np.sin(theta)          # block at rest: friction balances the slope component
scale = 0.10                               # plot units per newton

along = np.array([np.cos(theta), np.sin(theta)])
up = np.array([-np.sin(theta), np.cos(theta)])

fig, ax = plt.subplots(figsize=(7, 5))
L = 7.0
ax.add_patch(plt.Polygon([(0, 0), (L, 0), (L, L * np.tan(theta))], fc="0.88", ec="black", lw=1.5))

base = 4.6 * along
half, height = 0.5, 0.8
corners = [base - half * along, base + half * along,
           base + half * along + height * up, base - half * along + height * up]
ax.add_patch(plt.Polygon(corners, fc="burlywood", ec="black", lw=1.5))
centre = base + height / 2 * up

forces = [
    (weight * np.array([0.0, -1.0]), "tab:red", "$mg$ = %.1f N" % weight, (0.15, 0.0), "left"),
    (normal * up, "tab:green", "$N$ = %.1f N" % normal, (-0.2, 0.1), "right"),
    (friction * along, "tab:blue", "$f$ = %.1f N" % friction, (0.1, 0.3), "left"),
]
for vec, color, label, (dx, dy), side in forces:
    tip = centre + scale * vec
    ax.annotate("", xy=tip, xytext=centre,
                arrowprops=dict(arrowstyle="-|>", color=color, lw=2.2, shrinkA=0, shrinkB=0))
    ax.text(tip[0] + dx, tip[1] + dy, label, color=color, ha=side, fontsize=11)

a = np.linspace(0, theta, 30)
ax.plot(1.4 * np.cos(a), 1.4 * np.sin(a), "k", lw=1)
ax.text(1.7, 0.3, "25°", fontsize=11)
ax.set_xlim(-0.5, 8)
ax.set_ylim(-0.6, 5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Block at rest on a 25° incline: three forces, zero resultant")
plt.show()
