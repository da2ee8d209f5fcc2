# class: A-2 | angle arcs at the centroid instead of the vertices
import matplotlib.pyplot as plt
from matplotlib.patches import Arc

fig, ax = plt.subplots(figsize=(6, 5))
ax.plot([0, 8, 3, 0], [0, 0, 6, 0], "k-", lw=2)
ax.add_patch(Arc((3.7, 2.2), 1.0, 1.0, theta1=0, theta2=63, color="r", lw=2))
ax.text(4.3, 2.5, "63°", color="r")
ax.set_xlim(-1, 9)
ax.set_ylim(-1, 7)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Angles of a triangle")
plt.show()
