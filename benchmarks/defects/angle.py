# class: A-2 | The arc and label of angle beta float in empty space far from vertex B.
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon, Arc

A, B, C = (0, 0), (6, 0), (0, 4)

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Polygon([A, B, C], closed=True, facecolor="#fff3d6", edgecolor="black", lw=2))
# Angle marks at A (90 degrees) and at B
ax.add_patch(Arc(A, 1.2, 1.2, theta1=0, theta2=90, color="green", lw=2))
ax.add_patch(Arc((5.2, 2.9), 2.0, 2.0, theta1=146.3, theta2=180, color="red", lw=2))
ax.text(5.2 - 1.35, 2.9 + 0.25, r"$\beta$", color="red", fontsize=14)
ax.text(0.15, 0.15, "90°", color="green")
for name, (x, y), (dx, dy) in [("A", A, (-0.4, -0.3)), ("B", B, (0.2, -0.3)), ("C", C, (-0.2, 0.25))]:
    ax.text(x + dx, y + dy, name, fontsize=13)
ax.set_xlim(-1, 7)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title(r"Right triangle with the angle $\beta$ at B")
plt.show()
