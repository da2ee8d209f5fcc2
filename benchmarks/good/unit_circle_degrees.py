import matplotlib.pyplot as plt
import numpy as np

# The sixteen standard angles on the unit circle
standard = sorted(set(range(0, 360, 30)) | set(range(0, 360, 45)))

fig, ax = plt.subplots(figsize=(6.5, 6.5))
tau = np.linspace(0, 2 * np.pi, 361)
ax.plot(np.cos(tau), np.sin(tau), "k", lw=1.6)

for d in standard:
    x, y = np.cos(np.radians(d)), np.sin(np.radians(d))
    on_axis = d % 90 == 0
    ax.plot([0, x], [0, y], color="tab:gray" if on_axis else "tab:blue", lw=0.8)
    ax.plot(x, y, "o", color="black" if on_axis else "tab:blue", ms=6)
    ax.text(1.15 * x, 1.15 * y, f"{d}°", ha="center", va="center", fontsize=11)

ax.set_title(f"{len(standard)} standard angles on the unit circle", pad=12)
ax.set_xlim(-1.35, 1.35)
ax.set_ylim(-1.35, 1.35)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
