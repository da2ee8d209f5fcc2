# class: A-2 | The arc and its α stand in the middle of nowhere to the right of the triangle, not at vertex A.
import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Polygon

A, B, C = (0, 0), (5, 0), (1.5, 3.5)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.add_patch(Polygon([A, B, C], fill=False, edgecolor="black", lw=2))
for name, (px, py), (dx, dy) in zip("ABC", (A, B, C), ((-0.3, -0.3), (0.12, -0.3), (0, 0.15))):
    ax.text(px + dx, py + dy, name, fontsize=14)

# interior angle at A, from side AB to side AC
ax.add_patch(Arc((5.2, 2.2), 1.4, 1.4, theta1=0, theta2=66.8, color="crimson", lw=2))
ax.text(6.0, 2.6, r"$\alpha$", fontsize=14, color="crimson")

ax.set_xlim(-1, 7)
ax.set_ylim(-1, 4.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Interior angle at vertex A")
plt.show()
