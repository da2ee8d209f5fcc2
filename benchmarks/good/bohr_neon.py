import numpy as np
import matplotlib.pyplot as plt


class BohrAtom:
    """Electrons spread evenly on concentric shells."""

    def __init__(self, symbol, shells):
        self.symbol = symbol
        self.shells = shells

    def draw(self, ax):
        ax.add_patch(plt.Circle((0, 0), 0.35, color="crimson"))
        ax.text(0, 0, self.symbol, color="white", fontsize=14, ha="center", va="center")
        for radius, electrons in enumerate(self.shells, start=1):
            ax.add_patch(plt.Circle((0, 0), radius, fill=False, color="gray"))
            phi = 2 * np.pi * np.arange(electrons) / electrons
            ax.plot(radius * np.cos(phi), radius * np.sin(phi), "o", color="royalblue", ms=11)


fig, ax = plt.subplots(figsize=(6, 6))
BohrAtom("Ne", [2, 8]).draw(ax)
ax.set_xlim(-2.5, 2.5)
ax.set_ylim(-2.5, 2.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Bohr model of neon with its 10 electrons")
plt.show()
