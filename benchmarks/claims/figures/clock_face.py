import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle

fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(Circle((0, 0), 1, fc="ivory", ec="black", lw=3))
for hour in range(1, 13):
    a = np.radians(90 - 30 * hour)
    ax.text(0.85 * np.cos(a), 0.85 * np.sin(a), str(hour), ha="center", va="center")
ax.plot([0, 0.5], [0, 0], color="black", lw=5)
ax.plot([0, 0], [0, 0.72], color="red", lw=2)
ax.set_xlim(-1.1, 1.1)
ax.set_ylim(-1.1, 1.1)
ax.set_aspect("equal")
ax.axis("off")
plt.savefig("out.png")
