import numpy as np
import matplotlib.pyplot as plt

# Right triangle with legs 3 and 4, right angle at the origin
P, Q = np.array([4.0, 0.0]), np.array([0.0, 3.0])
O = np.zeros(2)

# Squares built outwards on the three sides
normal = np.array([3.0, 4.0])
squares = [
    ([O, P, P + [0, -4], O + [0, -4]], "lightskyblue", "$a^2 = 16$"),
    ([O, Q, Q + [-3, 0], O + [-3, 0]], "lightgreen", "$b^2 = 9$"),
    ([P, Q, Q + normal, P + normal], "lightsalmon", "$c^2 = 25$"),
]

fig, ax = plt.subplots(figsize=(7, 7))
for corners, color, label in squares:
    ax.add_patch(plt.Polygon(corners, facecolor=color, edgecolor="black", lw=1.5))
    ax.text(*np.mean(corners, axis=0), label, fontsize=15, ha="center", va="center")
ax.add_patch(plt.Polygon([O, P, Q], facecolor="white", edgecolor="black", lw=2))
ax.add_patch(plt.Rectangle((0, 0), 0.35, 0.35, fill=False, lw=1.2))

ax.set_xlim(-3.5, 7.5)
ax.set_ylim(-4.5, 7.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Theorem of Pythagoras: $16 + 9 = 25$")
plt.show()
