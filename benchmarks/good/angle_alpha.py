import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Polygon

A, B, C = (0, 0), (5, 0), (1.5, 3.5)
alpha = np.degrees(np.arctan2(C[1], C[0]))

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Polygon([A, B, C], fill=False, edgecolor="black", lw=2))
for name, (px, py), (dx, dy) in zip("ABC", (A, B, C), ((-0.3, -0.3), (0.12, -0.3), (0, 0.15))):
    ax.text(px + dx, py + dy, name, fontsize=14)

# interior angle at A, from side AB to side AC
ax.add_patch(Arc(A, 1.6, 1.6, theta1=0, theta2=alpha, color="crimson", lw=2))
ax.text(0.9, 0.45, r"$\alpha$", fontsize=14, color="crimson")

ax.set_xlim(-0.8, 5.8)
ax.set_ylim(-0.8, 4.3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Interior angle at vertex A")
plt.show()
