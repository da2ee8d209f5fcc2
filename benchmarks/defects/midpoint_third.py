# class: a | the point M called the midpoint of AB lies at a third of the segment, off the middle
import matplotlib.pyplot as plt
import numpy as np

A, B = np.array([1.0, 1.0]), np.array([7.0, 4.0])
M = A + (B - A) / 3
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(*zip(A, B), color="black", lw=2)
for P, name in ((A, "A"), (B, "B"), (M, "M")):
    ax.plot(*P, "o", color="crimson" if name == "M" else "black", ms=8)
    ax.text(P[0], P[1] + 0.25, name, ha="center", fontsize=14)
ax.set_xlim(0, 8)
ax.set_ylim(0, 5)
ax.set_aspect("equal")
ax.grid(alpha=0.4)
ax.set_title("M is the midpoint of the segment AB")
plt.show()
