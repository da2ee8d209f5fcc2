# class: a | the altitude is drawn to the midpoint of AB (a median), not perpendicular to AB
import numpy as np
import matplotlib.pyplot as plt

# Vertices of a scalene triangle
A = np.array([0.0, 0.0])
B = np.array([8.0, 0.0])
C = np.array([2.0, 5.0])

# Foot of the altitude from C
H = (A + B) / 2

fig, ax = plt.subplots(figsize=(7, 5))

# Triangle
triangle = np.array([A, B, C, A])
ax.plot(triangle[:, 0], triangle[:, 1], color="black", lw=2)

# Altitude from C, perpendicular to AB
ax.plot([C[0], H[0]], [C[1], H[1]], color="tab:red", lw=2, ls="--", label="altitude from C")

# Labels
ax.text(A[0] - 0.3, A[1] - 0.3, "A", fontsize=14, ha="center", va="center")
ax.text(B[0] + 0.3, B[1] - 0.3, "B", fontsize=14, ha="center", va="center")
ax.text(C[0], C[1] + 0.35, "C", fontsize=14, ha="center", va="center")
ax.text(H[0], H[1] - 0.4, "H", fontsize=14, ha="center", va="center")

ax.set_xlim(-1, 9)
ax.set_ylim(-1, 6)
ax.set_aspect("equal")
ax.axis("off")
ax.legend(loc="upper right")
ax.set_title("Altitude CH of triangle ABC")
plt.show()
