import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Polygon

A, B, C = np.array([0, 0]), np.array([6, 0]), np.array([2, 4])
fig, ax = plt.subplots(figsize=(6, 5))
ax.add_patch(Polygon([A, B, C], facecolor="lavender", edgecolor="k", lw=2))
angle = np.degrees(np.arctan2(4, 2))
ax.add_patch(Arc(A, 1.6, 1.6, theta1=0, theta2=angle, color="r"))
ax.text(1.0, 0.4, f"{angle:.0f}°", color="r")
for name, p, shift in (("A", A, (-0.3, -0.3)), ("B", B, (0.15, -0.3)), ("C", C, (0, 0.2))):
    ax.text(*(p + shift), name, fontsize=14)
ax.set_xlim(-1, 7)
ax.set_ylim(-1, 5)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
