import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 7))
E = {n: -13.6 / n**2 for n in range(1, 6)}
for n, e in E.items():
    ax.hlines(e, 0, 3.4, color="k", lw=1.5)
for n in (1, 2, 3):
    ax.text(3.5, E[n], f"n = {n}", va="center")
ax.text(3.5, -0.68, "n = 4, 5", va="center")
# Balmer series: transitions to n = 2
for i, (n, color) in enumerate([(3, "red"), (4, "c"), (5, "blue")]):
    ax.annotate("", xy=(0.8 + i, E[2]), xytext=(0.8 + i, E[n]), arrowprops=dict(arrowstyle="->", color=color, lw=2))
ax.text(1.8, -4.2, "Balmer series", ha="center")
ax.set_xlim(-0.2, 4.6)
ax.set_ylim(-14.5, 0.6)
ax.set_xticks([])
ax.set_ylabel("energy (eV)")
ax.set_title("Energy Levels of Hydrogen and the Balmer Lines")
plt.show()
