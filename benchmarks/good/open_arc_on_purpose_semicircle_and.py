import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, np.pi, 100)
fig, ax = plt.subplots(figsize=(6, 4))
ax.plot(3 * np.cos(t), 3 * np.sin(t), "b-", lw=2)
ax.plot([-3, 3], [0, 0], "b-", lw=2)
ax.plot([-3, 1.5, 3], [0, 2.598, 0], "r-", lw=1.5)
for x, y, n, dx, dy in [
    (-3, 0, "A", -0.3, -0.1),
    (3, 0, "B", 0.12, -0.1),
    (1.5, 2.598, "C", 0.1, 0.12),
]:
    ax.text(x + dx, y + dy, n, fontsize=13)
ax.plot([1.372, 1.502, 1.63], [2.524, 2.40, 2.47], "k-", lw=1)
ax.set_xlim(-3.8, 3.8)
ax.set_ylim(-0.6, 3.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Thales' theorem")
plt.show()
