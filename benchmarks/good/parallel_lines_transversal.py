import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Arc

# Two parallel lines cut by one transversal: equal corresponding angles
slope_deg = 60
fig, ax = plt.subplots(figsize=(6, 5))

for y, name in [(0, "m"), (3, "n")]:
    ax.annotate("", xy=(5, y), xytext=(-3, y),
                arrowprops=dict(arrowstyle="<->", lw=1.8))
    ax.text(5.2, y, f"${name}$", va="center", fontsize=15)

t = np.array([-1.5, 5.0])                       # distance along the transversal
c, s = np.cos(np.radians(slope_deg)), np.sin(np.radians(slope_deg))
ax.plot(t * c, t * s, color="tab:blue", lw=2)
ax.text(5.0 * c + 0.15, 5.0 * s, "$t$", fontsize=15, color="tab:blue")

for y in (0, 3):
    x = y / np.tan(np.radians(slope_deg))
    ax.add_patch(Arc((x, y), 1.4, 1.4, theta1=0, theta2=slope_deg, color="crimson", lw=2))
    ax.text(x + 1.1 * np.cos(np.radians(30)), y + 1.1 * np.sin(np.radians(30)),
            f"{slope_deg}°", ha="center", va="center", color="crimson", fontsize=12)

ax.set_xlim(-3.5, 6)
ax.set_ylim(-1.8, 4.8)
ax.set_aspect("equal")
ax.set_axis_off()
ax.set_title(r"$m \parallel n$, so corresponding angles are equal")
plt.savefig("x.png", dpi=120)
