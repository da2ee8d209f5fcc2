# class: a | The block is rotated the wrong way and sinks into the wedge instead of resting flat on the 30-degree incline.
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Polygon

theta = np.radians(30)
base = 8.0

fig, ax = plt.subplots(figsize=(8, 5))
incline = Polygon([(0, 0), (base, 0), (base, base * np.tan(theta))],
                  facecolor="#d9cbb0", edgecolor="black", lw=1.5)
ax.add_patch(incline)

# Block of 2 m x 1.2 m sitting on the slope
along = np.array([np.cos(theta), -np.sin(theta)])
normal = np.array([np.sin(theta), np.cos(theta)])
start = 3.4 * np.array([np.cos(theta), np.sin(theta)])
corners = [start, start + 2 * along, start + 2 * along + 1.2 * normal, start + 1.2 * normal]
ax.add_patch(Polygon(corners, facecolor="#7aa6d8", edgecolor="black", lw=1.5))

center = np.mean(corners, axis=0)
ax.annotate("", xy=center + [0, -1.6], xytext=center,
            arrowprops=dict(arrowstyle="-|>", color="darkred", lw=2))
ax.text(center[0] + 0.15, center[1] - 1.5, "$mg$", fontsize=13, color="darkred")

arc = np.linspace(0, theta, 40)
ax.plot(1.4 * np.cos(arc), 1.4 * np.sin(arc), color="black")
ax.text(1.6, 0.3, r"$30^\circ$", fontsize=12)

ax.set_title("Block resting flat on a 30° incline")
ax.set_xlim(-0.5, 8.7)
ax.set_ylim(-0.6, 5.4)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
