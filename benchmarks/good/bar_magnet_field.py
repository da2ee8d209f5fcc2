import matplotlib.pyplot as plt
import numpy as np

# A bar magnet modeled as two magnetic poles 2 cm apart
X, Y = np.meshgrid(np.linspace(-3, 3, 100), np.linspace(-2, 2, 80))
Bx, By = np.zeros_like(X), np.zeros_like(Y)
for pole_x, strength in ((1, 1), (-1, -1)):
    r3 = ((X - pole_x) ** 2 + Y**2) ** 1.5 + 1e-6
    Bx += strength * (X - pole_x) / r3
    By += strength * Y / r3

fig, ax = plt.subplots(figsize=(8, 5.6))
ax.streamplot(X, Y, Bx, By, color="slategray", density=1.2, linewidth=0.9)
for left, color, name in ((-1.2, "royalblue", "S"), (0, "firebrick", "N")):
    ax.add_patch(plt.Rectangle((left, -0.3), 1.2, 0.6, facecolor=color, zorder=3))
    ax.text(left + 0.6, 0, name, color="white", ha="center", va="center", fontsize=16, zorder=4)
ax.set_aspect("equal")
ax.set_xlabel("x (cm)")
ax.set_ylabel("y (cm)")
ax.set_title("Field lines of a bar magnet")
plt.show()
