# class: a | the apex of the triangle labeled isosceles is not above the middle of the base
import matplotlib.pyplot as plt

A, B, C = (0, 0), (6, 0), (1.5, 4)
fig, ax = plt.subplots(figsize=(6.5, 5))
ax.fill(*zip(A, B, C), facecolor="honeydew", edgecolor="darkgreen", lw=2)
for (x, y), s, (dx, dy) in [(A, "A", (-0.3, -0.35)), (B, "B", (0.1, -0.35)), (C, "C", (-0.1, 0.15))]:
    ax.text(x + dx, y + dy, s, fontsize=14)
ax.set_xlim(-1, 7)
ax.set_ylim(-0.8, 5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Isosceles triangle with AC = BC")
plt.show()
