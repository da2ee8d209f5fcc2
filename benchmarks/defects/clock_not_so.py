# class: e | not what its words say: Clock showing 3:00
import numpy as np
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 5))
ax.add_patch(plt.Circle((0, 0), 1, fill=False, lw=3))
for h in range(1, 13):
    a = np.pi / 2 + h * np.pi / 6
    ax.text(0.85 * np.cos(a), 0.85 * np.sin(a), str(h), ha="center", va="center", fontsize=14)
# hands at 3:00
ax.plot([0, 0.5], [0, 0], "k", lw=5)
ax.plot([0, 0], [0, 0.75], "k", lw=3)
ax.set_xlim(-1.2, 1.2)
ax.set_ylim(-1.2, 1.2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Clock showing 3:00")
plt.savefig("clock.png")
