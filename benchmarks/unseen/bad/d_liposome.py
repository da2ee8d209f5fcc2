# class: d | The bilayer covers only about three quarters of the circle; the closed liposome is open.
"""Cross-section of a liposome: a closed lipid bilayer around an aqueous core."""
import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Circle


def lipid(ax, angle, r_head, r_tail):
    direction = np.array([np.cos(angle), np.sin(angle)])
    sideways = np.array([-direction[1], direction[0]]) * 0.05
    for shift in (sideways, -sideways):
        ax.plot(*zip(r_head * direction + shift, r_tail * direction + shift), color="#b5651d", lw=1.5)
    ax.add_patch(Circle(r_head * direction, 0.13, facecolor="#4f9dd9", edgecolor="black", lw=0.6, zorder=3))


fig, ax = plt.subplots(figsize=(6.5, 6.5))
spacing_outer, spacing_inner = np.radians(6), np.radians(9)

for k in range(46):
    lipid(ax, k * spacing_outer, 3.0, 2.45)
for k in range(31):
    lipid(ax, k * spacing_inner, 1.9, 2.42)

ax.text(0, 0, "aqueous core", ha="center", va="center", fontsize=13, color="navy")
ax.set_title("Liposome: the bilayer closes on itself")
ax.set_xlim(-3.6, 3.6)
ax.set_ylim(-3.6, 3.6)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
