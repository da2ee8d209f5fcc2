# class: a | the segment declared as altitude from C runs to the midpoint of AB and is not perpendicular to it
import numpy as np
import matplotlib.pyplot as plt

A, B, C = np.array([0, 0]), np.array([8, 0]), np.array([1.5, 5])
foot = (A + B) / 2   # H

fig, ax = plt.subplots(figsize=(7, 5))
triangle = np.array([A, B, C, A])
ax.plot(triangle[:, 0], triangle[:, 1], color="black", lw=2)
ax.plot([C[0], foot[0]], [C[1], foot[1]], "--", color="crimson", lw=1.8, label="altitude CH")
for name, p, off in [("A", A, (-0.4, -0.4)), ("B", B, (0.1, -0.4)), ("C", C, (0, 0.2)), ("H", foot, (0, -0.5))]:
    ax.text(p[0] + off[0], p[1] + off[1], name, fontsize=13)
ax.set_xlim(-1, 9)
ax.set_ylim(-1, 6)
ax.set_aspect("equal")
ax.axis("off")
ax.legend(loc="upper right")
ax.set_title("Triangle ABC with the altitude CH perpendicular to AB")
plt.show()
