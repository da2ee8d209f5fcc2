import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(-3, 3, 120)
y = np.linspace(-2.5, 2.5, 100)
X, Y = np.meshgrid(x, y)
charges = [(-1.0, 0.0, 1), (1.0, 0.0, -1)]

Ex = np.zeros_like(X)
Ey = np.zeros_like(Y)
for cx, cy, q in charges:
    r3 = ((X - cx) ** 2 + (Y - cy) ** 2) ** 1.5
    Ex += q * (X - cx) / r3
    Ey += q * (Y - cy) / r3

fig, ax = plt.subplots(figsize=(8, 6))
ax.streamplot(X, Y, Ex, Ey, density=1.3, color="gray", linewidth=1)
for cx, cy, q in charges:
    ax.scatter(cx, cy, s=350, color="red" if q > 0 else "blue", zorder=3)
    ax.text(cx, cy, "+" if q > 0 else "−", color="white", ha="center", va="center", fontsize=16, zorder=4)
ax.set_xlabel("x (m)")
ax.set_ylabel("y (m)")
ax.set_aspect("equal")
ax.set_title("Electric Field Lines of a Dipole")
plt.tight_layout()
plt.show()
