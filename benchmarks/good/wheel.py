import numpy as np
import matplotlib.pyplot as plt
fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(plt.Circle((0, 0), 1, fill=False, lw=4))
for a in np.arange(0, 2 * np.pi, np.pi / 6):
    ax.plot([0, np.cos(a)], [0, np.sin(a)], color="gray")
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.set_title("Bicycle wheel with 12 spokes")
plt.savefig("a.png")
