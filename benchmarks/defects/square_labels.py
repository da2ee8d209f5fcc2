# class: e | vertex labels are shifted by one: A stands at B, so the diagonal AC joins D and B in the picture
import matplotlib.pyplot as plt

# Square ABCD, vertices counter-clockwise from the lower left corner
A = (0, 0)
B = (4, 0)
C = (4, 4)
D = (0, 4)

fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(plt.Polygon([A, B, C, D], facecolor="lightyellow", edgecolor="black", lw=2))

# Diagonal AC
ax.plot([A[0], C[0]], [A[1], C[1]], color="crimson", ls="--", lw=2)
ax.text(2.3, 1.8, "diagonal AC", color="crimson", rotation=45, ha="center", va="center",
        rotation_mode="anchor", fontsize=12)

# Vertex labels
for name, (x, y) in zip(["A", "B", "C", "D"], [B, C, D, A]):
    dx = 0.3 if x > 2 else -0.3
    dy = 0.3 if y > 2 else -0.3
    ax.text(x + dx, y + dy, name, fontsize=16, ha="center", va="center")

ax.set_xlim(-1, 5)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Square ABCD with diagonal AC")
plt.show()
