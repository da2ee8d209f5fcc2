# class: d | Declared closed kite ABCD lacks the sides CD and DA.
import matplotlib.pyplot as plt

# Closed kite ABCD with its diagonals
A, B, C, D = (0, 0), (2, 1.5), (6, 0), (2, -1.5)
fig, ax = plt.subplots(figsize=(7, 4))
ax.plot(*zip(A, B, C), color="black", lw=2.5)
ax.plot(*zip(A, C), "--", color="gray")
ax.plot(*zip(B, D), "--", color="gray")
for n, (x, y), (dx, dy) in [("A", A, (-0.3, 0)), ("B", B, (0, 0.2)), ("C", C, (0.2, 0)), ("D", D, (0, -0.35))]:
    ax.text(x + dx, y + dy, n, fontsize=14, ha="center")
ax.set_xlim(-0.8, 6.8)
ax.set_ylim(-2.2, 2.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Kite ABCD with its two diagonals")
plt.show()
