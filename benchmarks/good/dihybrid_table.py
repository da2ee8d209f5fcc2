import matplotlib.pyplot as plt

# Dihybrid cross AaBb x AaBb: 4 x 4 Punnett square
gametes = ["AB", "Ab", "aB", "ab"]


def offspring(g1, g2):
    """Genotype with capital letters first."""
    return "".join("".join(sorted(pair)) for pair in zip(g1, g2))


def phenotype(genotype):
    """Index 0..3 for the phenotypes A-B-, A-bb, aaB-, aabb."""
    return 2 * ("A" not in genotype) + ("B" not in genotype)


# Expected ratio 9 : 3 : 3 : 1
colors = ["#b7e4c7", "#ffe8a1", "#bcd9f5", "#f5c6cb"]

fig, ax = plt.subplots(figsize=(6, 6))
for i, g1 in enumerate(gametes):
    ax.text(i + 0.5, 4.25, g1, ha="center", va="center", fontsize=13, weight="bold")
    ax.text(-0.3, 3.5 - i, g1, ha="center", va="center", fontsize=13, weight="bold")
    for j, g2 in enumerate(gametes):
        child = offspring(g1, g2)
        ax.add_patch(plt.Rectangle((j, 3 - i), 1, 1, facecolor=colors[phenotype(child)], edgecolor="black"))
        ax.text(j + 0.5, 3.5 - i, child, ha="center", va="center", fontsize=13)

ax.set_xlim(-0.7, 4.1)
ax.set_ylim(-0.1, 4.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Dihybrid cross: phenotypes 9 : 3 : 3 : 1")
plt.show()
