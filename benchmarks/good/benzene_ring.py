import numpy as np
import matplotlib.pyplot as plt


class Benzene:
    """Kekulé structure: six carbons, six hydrogens, alternating double bonds."""

    def __init__(self, bond=1.4, ch=0.95):
        ang = np.radians(90 + 60 * np.arange(6))
        unit = np.column_stack([np.cos(ang), np.sin(ang)])
        self.carbon = bond * unit
        self.hydrogen = (bond + ch) * unit

    def draw(self, ax):
        for i in range(6):
            a, b = self.carbon[i], self.carbon[(i + 1) % 6]
            ax.plot(*zip(a, b), color="black", lw=2.5, zorder=1)
            if i % 2 == 0:                          # inner stroke of a double bond
                p, q = 0.82 * a + 0.03 * (b - a), 0.82 * b + 0.03 * (a - b)
                ax.plot(*zip(p, q), color="black", lw=2.5, zorder=1)
            ax.plot(*zip(a, self.hydrogen[i]), color="gray", lw=2, zorder=1)
        for pts, face, txt, letter in ((self.carbon, "dimgray", "white", "C"),
                                       (self.hydrogen, "whitesmoke", "black", "H")):
            ax.scatter(*pts.T, s=420, c=face, edgecolors="black", zorder=2)
            for x, y in pts:
                ax.text(x, y, letter, color=txt, ha="center", va="center", fontsize=12, zorder=3)


fig, ax = plt.subplots(figsize=(5.5, 5.5))
Benzene().draw(ax)
ax.set_title("Benzene, C$_6$H$_6$: three double bonds in one Kekulé form")
ax.set_xlim(-3, 3)
ax.set_ylim(-3, 3)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
