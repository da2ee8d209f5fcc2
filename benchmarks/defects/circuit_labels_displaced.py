# class: A-2 | circuit labels displaced
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle, Circle

fig, ax = plt.subplots(figsize=(7, 5))
ax.plot([0, 6, 6, 0, 0], [0, 0, 4, 4, 0], "k-", lw=1.5)
ax.add_patch(Rectangle((2, 3.7), 2, 0.6, facecolor="white", edgecolor="k", lw=1.5, zorder=3))
ax.add_patch(Rectangle((5.7, 1.2), 0.6, 1.6, facecolor="white", edgecolor="k", lw=1.5, zorder=3))
ax.add_patch(Circle((0, 2), 0.5, facecolor="white", edgecolor="k", lw=1.5, zorder=3))
ax.text(9.5, 5.6, "$R_1$ = 10 Ω", fontsize=12)
ax.text(9.8, -1.2, "$R_2$ = 22 Ω", fontsize=12)
ax.text(-4.5, -1.4, "12 V", fontsize=12)
ax.set_xlim(-5, 12)
ax.set_ylim(-2, 6.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Series circuit")
plt.show()
