import numpy as np
import matplotlib.pyplot as plt

# Field of a dipole: charge +1 at (-1, 0), charge -1 at (1, 0)
grid = np.linspace(-3, 3, 60)
X, Y = np.meshgrid(grid, grid)
Ex, Ey = np.zeros_like(X), np.zeros_like(Y)
for q, x0 in ((1, -1), (-1, 1)):
    r3 = ((X - x0) ** 2 + Y ** 2) ** 1.5
    Ex += q * (X - x0) / r3
    Ey += q * Y / r3

fig, ax = plt.subplots(figsize=(6.5, 6))
ax.streamplot(X, Y, Ex, Ey, color="slategray", density=1.3, linewidth=1)
for x0, colour, sign in ((-1, "red", "+"), (1, "blue", "−")):
    ax.add_patch(plt.Circle((x0, 0), 0.18, color=colour, zorder=5))
    ax.text(x0, 0, sign, color="white", ha="center", va="center", fontsize=14, zorder=6)
ax.set_aspect("equal")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Field lines run from the positive (red) to the negative (blue) charge")
fig.tight_layout()
plt.show()
