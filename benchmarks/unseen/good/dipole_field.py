import numpy as np
import matplotlib.pyplot as plt

charges = {(-1.0, 0.0): +1, (1.0, 0.0): -1}
x, y = np.meshgrid(np.linspace(-3, 3, 120), np.linspace(-2.5, 2.5, 100))

Ex, Ey = np.zeros_like(x), np.zeros_like(y)
for (cx, cy), q in charges.items():
    r3 = ((x - cx) ** 2 + (y - cy) ** 2) ** 1.5
    Ex += q * (x - cx) / r3
    Ey += q * (y - cy) / r3

fig, ax = plt.subplots(figsize=(8, 6.5))
ax.streamplot(x, y, Ex, Ey, color=np.log10(np.hypot(Ex, Ey)), cmap="viridis", density=1.3, linewidth=1.1)
for (cx, cy), q in charges.items():
    ax.add_patch(plt.Circle((cx, cy), 0.16, color="crimson" if q > 0 else "royalblue", zorder=3))
    ax.text(cx, cy, "+" if q > 0 else "−", color="white", ha="center", va="center", fontsize=15, zorder=4)
ax.set_title("Field lines run from the positive (red) to the negative (blue) charge")
ax.set_xlim(-3, 3)
ax.set_ylim(-2.5, 2.5)
ax.set_aspect("equal")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.show()
