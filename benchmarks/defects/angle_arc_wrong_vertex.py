# class: A-2 | the arc and the label of the angle at B are drawn at the origin vertex's mirror position in empty space
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc

A = np.array([0.0, 0.0])
B = np.array([5.0, 0.0])
C = np.array([1.5, 3.5])

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(*zip(A, B, C, A), color="black", linewidth=2)
for point, name, shift in [(A, "A", (-0.3, -0.2)), (B, "B", (0.15, -0.2)), (C, "C", (0.0, 0.15))]:
    ax.text(point[0] + shift[0], point[1] + shift[1], name, fontsize=14)

# Angle at vertex B
to_A = A - B
to_C = C - B
start = np.degrees(np.arctan2(to_C[1], to_C[0]))
end = np.degrees(np.arctan2(to_A[1], to_A[0]))
ax.add_patch(Arc((5, 2.5), 1.4, 1.4, theta1=start, theta2=end, color="crimson", linewidth=2))
ax.text(3.9, 2.8, r"$\beta$", fontsize=16, color="crimson")

ax.set_xlim(-1, 6)
ax.set_ylim(-1, 4.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Angle at Vertex B")
plt.show()
