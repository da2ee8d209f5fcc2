import matplotlib.pyplot as plt

E = {1: -13.6, 2: -3.4, 3: -1.51, 4: -0.85}
fig, ax = plt.subplots(figsize=(5, 6))
for n, e in E.items():
    ax.hlines(e, 0, 3, color="k", lw=2)
    ax.text(3.1, e, f"n = {n}", va="center", fontsize=11 if n < 4 else 9)
for x, (a, b) in zip([0.6, 1.4, 2.2], [(2, 1), (3, 1), (3, 2)]):
    ax.annotate(
        "", xy=(x, E[b]), xytext=(x, E[a]), arrowprops=dict(arrowstyle="->", color="crimson")
    )
ax.set_xlim(-0.2, 4)
ax.set_ylim(-15, 0.8)
ax.set_xticks([])
ax.set_ylabel("energy (eV)")
ax.set_title("Hydrogen transitions")
plt.show()
