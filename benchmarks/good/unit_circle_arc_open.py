import numpy as np
import matplotlib.pyplot as plt

# A 240-degree circular arc with its chord and radii
theta = np.deg2rad(np.linspace(-30, 210, 300))
start = np.array([np.cos(theta[0]), np.sin(theta[0])])
end = np.array([np.cos(theta[-1]), np.sin(theta[-1])])

fig, ax = plt.subplots(figsize=(6, 6))
ax.plot(np.cos(theta), np.sin(theta), color="teal", linewidth=3, label="arc, 240°")
ax.plot([start[0], end[0]], [start[1], end[1]], color="orange", linewidth=2, label="chord")
ax.plot([0, start[0]], [0, start[1]], "k--", linewidth=1)
ax.plot([0, end[0]], [0, end[1]], "k--", linewidth=1)
ax.plot(0, 0, "ko")
ax.text(0, 0.08, "O", ha="center", fontsize=13)
ax.set_xlim(-1.3, 1.3)
ax.set_ylim(-1.1, 1.3)
ax.set_aspect("equal")
ax.axis("off")
ax.legend(loc="lower center", ncol=2)
ax.set_title("Circular Arc of 240° and Its Chord")
plt.show()
