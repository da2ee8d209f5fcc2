import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# Monohybrid cross Aa x Aa
mother, father = ["A", "a"], ["A", "a"]
shade = {"AA": "#4daf4a", "Aa": "#a6d8a0", "aa": "#fff3b0"}

fig, ax = plt.subplots(figsize=(5, 5))
for r, m in enumerate(mother):
    for c, f in enumerate(father):
        genotype = "".join(sorted(m + f))           # capital letter first
        ax.add_patch(Rectangle((c, 1 - r), 1, 1, fc=shade[genotype], ec="black", lw=2))
        ax.text(c + 0.5, 1.5 - r, genotype, ha="center", va="center", fontsize=28)

for c, f in enumerate(father):
    ax.text(c + 0.5, 2.12, f, ha="center", va="bottom", fontsize=22, color="tab:blue")
for r, m in enumerate(mother):
    ax.text(-0.12, 1.5 - r, m, ha="right", va="center", fontsize=22, color="tab:red")

ax.set_title("Aa × Aa: three of four offspring show the dominant trait", fontsize=11)
ax.set_xlim(-0.5, 2.1)
ax.set_ylim(-0.1, 2.5)
ax.set_aspect("equal")
ax.axis("off")
plt.show()
