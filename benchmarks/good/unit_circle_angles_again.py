import numpy as np
import matplotlib.pyplot as plt

# Multiples of 45 degrees on the unit circle
degrees = [0, 45, 90, 135, 180, 225, 270, 315]
labels = ["0", r"$\pi/4$", r"$\pi/2$", r"$3\pi/4$", r"$\pi$", r"$5\pi/4$", r"$3\pi/2$", r"$7\pi/4$"]

fig, ax = plt.subplots(figsize=(6, 6))
t = np.linspace(0, 2 * np.pi, 361)
ax.plot(np.cos(t), np.sin(t), color="navy", lw=2)

# Radius, point and label for each angle
for deg, label in zip(degrees, labels):
    a = np.radians(deg)
    x, y = np.cos(a), np.sin(a)
    ax.plot([0, x], [0, y], color="lightgray", lw=1, zorder=0)
    ax.plot(x, y, "o", color="crimson")
    ax.text(1.18 * x, 1.18 * y, label, ha="center", va="center", fontsize=13)

ax.set_xlim(-1.4, 1.4)
ax.set_ylim(-1.4, 1.4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Eight angles on the unit circle")
plt.show()
