# class: c | linspace includes the end point, so the first and last spoke coincide and only eleven of the twelve announced are seen
import matplotlib.pyplot as plt
import numpy as np

n_spokes = 12
fig, ax = plt.subplots(figsize=(6, 6))
ax.add_patch(plt.Circle((0, 0), 1, fill=False, lw=5))
ax.add_patch(plt.Circle((0, 0), 0.1, color="black"))
for a in np.linspace(0, 2 * np.pi, n_spokes):
    ax.plot([0, np.cos(a)], [0, np.sin(a)], color="black", lw=1.5)
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Bicycle wheel with 12 spokes")
plt.show()
