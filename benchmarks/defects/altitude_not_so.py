# class: a | not what its words say: The altitude from C
import matplotlib.pyplot as plt
A, B, C = (0, 0), (7, 0), (2, 4)
fig, ax = plt.subplots()
ax.plot([A[0], B[0], C[0], A[0]], [A[1], B[1], C[1], A[1]], "k-", lw=2)
# altitude from C to the base AB
foot = ((A[0] + B[0]) / 2, 0)
ax.plot([C[0], foot[0]], [C[1], foot[1]], "r--", label="altitude")
for name, (x, y) in {"A": A, "B": B, "C": C, "H": foot}.items():
    ax.text(x, y - 0.4 if y == 0 else y + 0.2, name, ha="center")
ax.set_xlim(-1, 8)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.legend()
ax.set_title("The altitude from C")
plt.savefig("a.png")
