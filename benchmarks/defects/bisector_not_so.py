# class: a | not what its words say: Perpendicular bisector of PQ
import numpy as np
import matplotlib.pyplot as plt

P = np.array([1.0, 1.0])
Q = np.array([7.0, 4.0])
M = (P + Q) / 2
d = Q - P
# direction of the perpendicular bisector
perp = np.array([d[1], d[0]])

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot([P[0], Q[0]], [P[1], Q[1]], "b-", lw=2, label="segment PQ")
t = np.array([-0.7, 0.7])
ax.plot(M[0] + t * perp[0], M[1] + t * perp[1], "r--", label="perpendicular bisector")
ax.plot(*M, "ko")
ax.text(M[0] + 0.1, M[1] - 0.4, "M")
ax.text(P[0] - 0.3, P[1], "P")
ax.text(Q[0] + 0.1, Q[1], "Q")
ax.set_xlim(0, 8)
ax.set_ylim(-2, 7)
ax.set_aspect("equal")
ax.legend()
ax.set_title("Perpendicular bisector of PQ")
plt.savefig("bisector.png")
