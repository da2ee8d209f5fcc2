import numpy as np
import matplotlib.pyplot as plt

L = 2.0
angles = np.radians([-35, 0, 35])
fig, ax = plt.subplots(figsize=(5, 5))
for a, style in zip(angles, ("--", "-", "--")):
    x, y = L * np.sin(a), -L * np.cos(a)
    ax.plot([0, x], [0, y], "k" + style)
    ax.add_patch(plt.Circle((x, y), 0.15, color="firebrick" if style == "-" else "lightcoral", zorder=3))
ax.plot([-0.6, 0.6], [0, 0], "k", lw=4)
swing = np.linspace(angles[0], angles[-1], 50)
ax.plot(L * np.sin(swing), -L * np.cos(swing), ":", color="gray")
ax.set_xlim(-2, 2)
ax.set_ylim(-2.5, 0.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Pendulum swinging between -35° and 35°")
plt.savefig("a.png")
