import matplotlib.pyplot as plt
import numpy as np

# Kekulé formula of benzene: six carbons, alternating single and double bonds
corners = [np.array([np.sin(k * np.pi / 3), np.cos(k * np.pi / 3)]) for k in range(6)]
fig, ax = plt.subplots(figsize=(6, 6))
for k in range(6):
    p, q = corners[k], corners[(k + 1) % 6]
    ax.plot(*zip(p, q), color="black", lw=2.5, zorder=1)
    if k % 2 == 0:
        mid = (p + q) / 2
        ax.plot(*zip(0.86 * p + 0.05 * (q - p), 0.86 * q + 0.05 * (p - q)), color="black", lw=2.5, zorder=1)
    ax.plot(*zip(p, 1.45 * p), color="black", lw=2.5, zorder=1)
    for factor, symbol in ((1.0, "C"), (1.55, "H")):
        ax.text(*(factor * p), symbol, fontsize=15, ha="center", va="center",
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 3})
ax.set_xlim(-2, 2)
ax.set_ylim(-2, 2)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Benzene, C$_6$H$_6$")
plt.show()
