import numpy as np
import matplotlib.pyplot as plt
tri = np.array([[1, 1], [4, 1], [2, 3]])
mirror = tri * np.array([-1, 1])
fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(plt.Polygon(tri, fc="lightblue", ec="b"))
ax.add_patch(plt.Polygon(mirror, fc="mistyrose", ec="r"))
ax.axhline(0, color="k", lw=0.8)
ax.axvline(0, color="k", lw=0.8)
ax.set_xlim(-5, 5)
ax.set_ylim(-5, 5)
ax.set_aspect("equal")
ax.set_title("Reflection of a triangle in the y-axis")
plt.savefig("a.png")
