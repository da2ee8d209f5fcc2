import numpy as np
import matplotlib.pyplot as plt

degrees = [0, 30, 45, 60, 90, 120, 135, 150, 180, 210, 225, 240, 270, 300, 315, 330]

fig, ax = plt.subplots(figsize=(7, 7))
ax.add_patch(plt.Circle((0, 0), 1, fill=False, lw=2))
ax.axhline(0, color="gray", lw=0.8)
ax.axvline(0, color="gray", lw=0.8)
for d in degrees:
    c, s = np.cos(np.radians(d)), np.sin(np.radians(d))
    ax.plot([0, c], [0, s], color="steelblue", lw=1)
    ax.plot(c, s, "o", color="crimson", ms=5)
    ax.text(1.16 * c, 1.16 * s, f"{d}°", ha="center", va="center", fontsize=11,
            bbox=dict(facecolor="white", edgecolor="none", pad=1))
ax.set_title("Sixteen standard angles on the unit circle")
ax.set_xlim(-1.35, 1.35)
ax.set_ylim(-1.35, 1.35)
ax.set_aspect("equal")
ax.set_xticks([-1, 0, 1])
ax.set_yticks([-1, 0, 1])
plt.show()
