# class: A-2 | The angle arc and alpha sit at the origin, not at vertex A.
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc, Polygon

# --- Vertices ---
A = np.array([2.0, 1.0])
B = np.array([8.0, 1.0])
C = np.array([4.0, 6.0])

# --- Helper: direction of a vector in degrees ---
def direction(p, q):
    d = q - p
    return np.degrees(np.arctan2(d[1], d[0]))


fig, ax = plt.subplots(figsize=(7, 6))
ax.add_patch(Polygon([A, B, C], closed=True, fill=False, lw=2))

# --- Angle alpha at vertex A ---
start = direction(A, B)
end = direction(A, C)
ax.add_patch(Arc((0, 0), 1.6, 1.6, theta1=start, theta2=end, color="crimson", lw=2))
mid = np.radians((start + end) / 2)
ax.text(1.15 * np.cos(mid), 1.15 * np.sin(mid), r"$\alpha$", color="crimson",
        fontsize=15, ha="center", va="center")

# --- Vertex labels ---
for name, point, shift in [("A", A, (-0.3, -0.3)), ("B", B, (0.3, -0.3)), ("C", C, (0, 0.35))]:
    ax.text(point[0] + shift[0], point[1] + shift[1], name, fontsize=14, ha="center", va="center")

ax.set_xlim(-0.8, 9)
ax.set_ylim(-0.8, 7)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Triangle ABC with angle at A")
plt.show()
