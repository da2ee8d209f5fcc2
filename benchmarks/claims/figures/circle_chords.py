import math

import matplotlib.pyplot as plt


def on(deg, r=5):
    return r * math.cos(math.radians(deg)), r * math.sin(math.radians(deg))


P, Q, R = on(180), on(0), on(70)
T = on(250)
fig, ax = plt.subplots(figsize=(5.5, 5.5))
ax.add_patch(plt.Circle((0, 0), 5, fill=False, ec="black", lw=1.5))
ax.plot([P[0], Q[0]], [P[1], Q[1]], color="red")
ax.plot([P[0], R[0], Q[0]], [P[1], R[1], Q[1]], color="blue")
ax.plot([0, T[0]], [0, T[1]], color="green", linestyle=":")
ax.plot(0, 0, "k.", ms=8)
for p, s in [(P, "P"), (Q, "Q"), (R, "R"), (T, "T")]:
    ax.text(p[0] * 1.1, p[1] * 1.1, s, ha="center", va="center")
ax.text(0.15, 0.25, "O")
ax.text(1.25, 3.75, "90°", fontsize=9)
ax.text(-3.7, 0.35, "35°", fontsize=9)
ax.set_xlim(-6.2, 6.2)
ax.set_ylim(-6.2, 6.2)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("circle.png")
