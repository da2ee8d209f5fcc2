"""Energy levels of the molecular orbitals of dinitrogen (2p shell).

The atomic levels stand on the left and right, the six molecular orbitals in
the middle; arrows are electrons.
"""
import matplotlib.pyplot as plt

# Molecular levels: name, energy, x positions of the degenerate orbitals, electrons
levels = [
    (r"$\pi$", -1.2, [-0.35, 0.35], 4),
    (r"$\sigma$", -0.6, [0.0], 2),
    (r"$\pi^*$", 0.9, [-0.35, 0.35], 0),
    (r"$\sigma^*$", 1.6, [0.0], 0),
]
HALF = 0.25

fig, ax = plt.subplots(figsize=(8, 6))

# Atomic 2p levels with three electrons each
for side in (-2, 2):
    for offset in (-0.6, 0, 0.6):
        x = side + offset
        ax.plot([x - HALF, x + HALF], [0, 0], color="black", lw=2.5)
        ax.annotate("", xy=(x, 0.22), xytext=(x, -0.18),
                    arrowprops=dict(arrowstyle="->", color="royalblue", lw=1.5))
    ax.text(side, -0.42, "2p of N", ha="center")

# Molecular orbitals, filled from the bottom with paired electrons
for name, energy, places, electrons in levels:
    for x in places:
        ax.plot([x - HALF, x + HALF], [energy, energy], color="crimson", lw=2.5)
        if electrons:
            for dx, low, high in [(-0.08, -0.18, 0.22), (0.08, 0.18, -0.22)]:
                ax.annotate("", xy=(x + dx, energy + high), xytext=(x + dx, energy + low),
                            arrowprops=dict(arrowstyle="->", color="royalblue", lw=1.5))
    ax.text(places[-1] + 0.35, energy, name, va="center", fontsize=14)

ax.set_xlim(-3.1, 3.1)
ax.set_ylim(-1.7, 2.1)
ax.set_xticks([])
ax.set_yticks([])
ax.set_ylabel("Energy")
ax.set_title("Orbitals of N$_2$: six electrons in three bonding orbitals")
plt.show()
