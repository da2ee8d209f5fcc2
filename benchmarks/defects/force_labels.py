# class: A-2 | Force labels stand opposite to their arrows, next to nothing.
import numpy as np
import matplotlib.pyplot as plt

# Forces acting on a ring: (label, magnitude in N, angle in degrees)
forces = [
    (r"$F_1$", 3.0, 20),
    (r"$F_2$", 2.4, 75),
    (r"$F_3$", 2.8, 130),
]
colors = ["tab:red", "tab:blue", "tab:green"]


def polar(r, deg):
    """Polar to Cartesian."""
    a = np.radians(deg)
    return r * np.cos(a), r * np.sin(a)


fig, ax = plt.subplots(figsize=(7, 6))

# Ring at the origin
ax.add_patch(plt.Circle((0, 0), 0.18, color="dimgray", zorder=3))

# Arrows and labels
for (name, mag, deg), c in zip(forces, colors):
    x, y = polar(mag, deg)
    ax.annotate("", xy=(x, y), xytext=(0, 0),
                arrowprops=dict(arrowstyle="-|>", color=c, lw=2.5, mutation_scale=18))
    lx, ly = polar(mag + 0.3, deg + 180)
    ax.text(lx, ly, name, color=c, fontsize=15, ha="center", va="center")

ax.set_xlim(-3.8, 3.8)
ax.set_ylim(-3.8, 3.8)
ax.set_aspect("equal")
ax.grid(alpha=0.3)
ax.set_xlabel("x (N)")
ax.set_ylabel("y (N)")
ax.set_title("Three forces on a ring")
plt.show()
