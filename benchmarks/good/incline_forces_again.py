import numpy as np
import matplotlib.pyplot as plt

# Block at rest on a 25 degree incline: weight, normal force and friction
alpha = np.radians(25)
along = np.array([np.cos(alpha), np.sin(alpha)])
normal = np.array([-np.sin(alpha), np.cos(alpha)])
weight = 3.0

# Block centred half its height above the plane
size = 1.0
contact = 4.5 * along
centre = contact + 0.5 * size * normal
corners = [contact + 0.5 * size * (s * along) + h * size * normal for s, h in [(-1, 0), (1, 0), (1, 1), (-1, 1)]]

# In equilibrium the three forces add up to zero
forces = [
    ("$mg$", weight * np.array([0, -1]), "tab:red"),
    ("$N$", weight * np.cos(alpha) * normal, "tab:blue"),
    ("$f$", weight * np.sin(alpha) * along, "tab:green"),
]

fig, ax = plt.subplots(figsize=(8, 6))
ax.add_patch(plt.Polygon([(0, 0), (8, 0), (8, 8 * np.tan(alpha))], facecolor="wheat", edgecolor="black"))
ax.add_patch(plt.Polygon(corners, facecolor="lightgray", edgecolor="black"))
for name, vec, color in forces:
    tip = centre + vec
    ax.annotate("", xy=tip, xytext=centre, arrowprops=dict(arrowstyle="-|>", color=color, lw=2.2))
    ax.text(*(centre + vec * (1 + 0.3 / np.linalg.norm(vec))), name, color=color, fontsize=15, ha="center", va="center")
ax.text(1.3, 0.25, r"$25°$", fontsize=12, ha="center", va="center")

ax.set_xlim(-0.3, 8.3)
ax.set_ylim(-1.3, 6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Forces on a block resting on an incline")
plt.show()
