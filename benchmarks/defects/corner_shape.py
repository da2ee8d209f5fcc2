# class: A-5 | Limits 0-60 leave the figure tiny in a corner of an empty canvas.
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle

# --- Geometry: square with inscribed circle ---
side = 4
square = Rectangle((1, 1), side, side, fill=False, edgecolor="navy", lw=2)
circle = Circle((1 + side / 2, 1 + side / 2), side / 2, fill=False, edgecolor="crimson", lw=2)

# --- Figure ---
fig, ax = plt.subplots(figsize=(7, 7))
ax.add_patch(square)
ax.add_patch(circle)

# --- Centre of the circle ---
ax.plot(1 + side / 2, 1 + side / 2, "k.", markersize=4)

# --- View ---
ax.set_xlim(0, 60)
ax.set_ylim(0, 60)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Circle inscribed in a square")
plt.show()
