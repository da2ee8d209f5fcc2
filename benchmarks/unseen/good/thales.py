"""Thales' theorem: every angle inscribed in a semicircle is a right angle."""
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, np.pi, 200)
A, B = (-1, 0), (1, 0)

fig, ax = plt.subplots(figsize=(8, 4.8))
ax.plot(np.cos(t), np.sin(t), color="black", lw=2)
ax.plot(*zip(A, B), color="black", lw=2)

for k, degrees in enumerate((40, 80, 130), start=1):
    P = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    ax.plot(*zip(A, P, B), color=f"C{k}", lw=1.5)
    to_a, to_b = [(np.array(Q) - P) / np.linalg.norm(np.array(Q) - P) * 0.08 for Q in (A, B)]
    ax.plot(*zip(P + to_a, P + to_a + to_b, P + to_b), color=f"C{k}", lw=1.2)
    ax.text(*(1.08 * P), f"$C_{k}$", ha="center", va="center", color=f"C{k}", fontsize=13)

ax.text(-1.06, -0.06, "A", fontsize=13)
ax.text(1.03, -0.06, "B", fontsize=13)
ax.set_title("Three right angles in one semicircle")
ax.set_xlim(-1.25, 1.25)
ax.set_ylim(-0.15, 1.2)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
