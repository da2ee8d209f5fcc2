import matplotlib.pyplot as plt

atoms = {
    "C": (0.0, 0.0, "dimgray", 900),
    "O": (0.0, 1.6, "red", 900),
    "H1": (-1.3, -0.9, "whitesmoke", 500),
    "H2": (1.3, -0.9, "whitesmoke", 500),
}
fig, ax = plt.subplots(figsize=(5, 5))
ax.plot([-0.08, -0.08], [0, 1.6], color="black", lw=2.5, zorder=1)
ax.plot([0.08, 0.08], [0, 1.6], color="black", lw=2.5, zorder=1)
ax.plot([0, -1.3], [0, -0.9], color="black", lw=2.5, zorder=1)
ax.plot([0, 1.3], [0, -0.9], color="black", lw=2.5, zorder=1)
for name, (x, y, color, size) in atoms.items():
    ax.scatter(x, y, s=size, c=color, edgecolors="black", zorder=2)
    ax.text(x, y, name[0], ha="center", va="center", zorder=3, fontsize=13)
ax.text(0.3, 0.8, "double bond", fontsize=10)
ax.text(0.0, -1.5, "116° between the C–H bonds", ha="center", fontsize=9)
ax.set_xlim(-2.2, 2.2)
ax.set_ylim(-2, 2.4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Formaldehyde, CH$_2$O")
plt.savefig("formaldehyde.png")
