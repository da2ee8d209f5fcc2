import numpy as np
import matplotlib.pyplot as plt

n = np.arange(1, 9)
energy = -13.6 / n**2

fig, ax = plt.subplots(figsize=(6, 8))
ax.hlines(energy, 0, 4, color="black", lw=1.4)
for level, e in zip(n[:4], energy[:4]):
    ax.text(4.1, e, f"n = {level}   ({e:.2f} eV)", va="center", fontsize=10)
ax.hlines(0, 0, 4, color="gray", ls="--")
ax.text(4.1, 0.15, "ionization", va="bottom", color="gray", fontsize=10)

# Lyman lines end at n = 1, Balmer lines at n = 2
for i, upper in enumerate((2, 3, 4)):
    ax.annotate("", xy=(0.5 + 0.4 * i, energy[0]), xytext=(0.5 + 0.4 * i, energy[upper - 1]),
                arrowprops=dict(arrowstyle="->", color="purple", lw=1.6))
for i, upper in enumerate((3, 4, 5)):
    ax.annotate("", xy=(2.4 + 0.4 * i, energy[1]), xytext=(2.4 + 0.4 * i, energy[upper - 1]),
                arrowprops=dict(arrowstyle="->", color="crimson", lw=1.6))
ax.text(0.9, -14.4, "Lyman", color="purple", ha="center", fontsize=11)
ax.text(2.8, -4.2, "Balmer", color="crimson", ha="center", fontsize=11)

ax.set_title("Energy levels of hydrogen")
ax.set_ylabel("Energy (eV)")
ax.set_xlim(0, 6)
ax.set_ylim(-15, 1)
ax.set_xticks([])
ax.spines[["top", "right", "bottom"]].set_visible(False)
plt.show()
