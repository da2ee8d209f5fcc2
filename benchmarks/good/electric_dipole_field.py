import numpy as np
import matplotlib.pyplot as plt

# Electric field of two opposite charges, one unit left and right of the origin
charges = [(+1, -1.0), (-1, +1.0)]
x, y = np.meshgrid(np.linspace(-3, 3, 120), np.linspace(-2, 2, 80))
ex, ey = np.zeros_like(x), np.zeros_like(y)
for q, x0 in charges:
    r3 = np.hypot(x - x0, y) ** 3
    ex += q * (x - x0) / r3
    ey += q * y / r3

fig, ax = plt.subplots(figsize=(8, 5.4))
ax.streamplot(x, y, ex, ey, color=np.log10(np.hypot(ex, ey)), cmap="viridis", density=1.3, linewidth=1)
for q, x0 in charges:
    ax.add_patch(plt.Circle((x0, 0), 0.17, color="red" if q > 0 else "blue", zorder=3))
    ax.text(x0, 0, "+" if q > 0 else "−", color="white", ha="center", va="center", fontsize=16, zorder=4)
ax.set(xlim=(-3, 3), ylim=(-2, 2), aspect="equal", xlabel="x", ylabel="y",
       title="Field lines run from the positive to the negative charge")
plt.show()
