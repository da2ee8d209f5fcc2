import numpy as np
import matplotlib.pyplot as plt

a, b = 3, 4
C, A, B = np.array([0, 0]), np.array([b, 0]), np.array([0, a])     # right angle at C

fig, ax = plt.subplots(figsize=(6, 6))
for p, q, color, label in ((A, C, "lightgreen", "$b^2 = 16$"), (C, B, "lightblue", "$a^2 = 9$"), (B, A, "mistyrose", "$c^2 = 25$")):
    side = q - p
    outward = np.array([-side[1], side[0]])                        # turn left: away from the triangle
    square = np.array([p, q, q + outward, p + outward])
    ax.fill(*square.T, fc=color, ec="black")
    ax.text(*square.mean(axis=0), label, ha="center", va="center", fontsize=15)

ax.fill(*np.array([A, B, C]).T, fc="gold", ec="black", lw=2)
ax.plot([0.4, 0.4, 0], [0, 0.4, 0.4], color="black", lw=1)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("3-4-5 triangle: the two small squares equal the large one")
plt.show()
