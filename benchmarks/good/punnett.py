"""Punnett square of a dihybrid cross (Mendel's peas).

Sixteen combinations of four gametes with four gametes; the phenotypes
appear in the ratio 9 : 3 : 3 : 1.
"""
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# Gametes of a parent RrYy
gametes = ["RY", "Ry", "rY", "ry"]

# Colour of each phenotype: (round?, yellow?)
colours = {
    (True, True): "#f9d65c",
    (True, False): "#8fcf7a",
    (False, True): "#fbeeb5",
    (False, False): "#cfe8c6",
}


def combine(a, b):
    """Genotype of two gametes, dominant allele first."""
    return "".join("".join(sorted(pair)) for pair in zip(a, b))


fig, ax = plt.subplots(figsize=(6, 6))

for row, mother in enumerate(gametes):
    for column, father in enumerate(gametes):
        genotype = combine(mother, father)
        phenotype = ("R" in genotype, "Y" in genotype)
        ax.add_patch(Rectangle((column, 3 - row), 1, 1,
                               facecolor=colours[phenotype], edgecolor="black"))
        ax.text(column + 0.5, 3.5 - row, genotype, ha="center", va="center", fontsize=13)

# Gametes along the top and the left side
for k, gamete in enumerate(gametes):
    ax.text(k + 0.5, 4.15, gamete, ha="center", fontsize=13, weight="bold")
    ax.text(-0.15, 3.5 - k, gamete, ha="right", va="center", fontsize=13, weight="bold")

ax.set_xlim(-0.7, 4.1)
ax.set_ylim(-0.1, 4.5)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Punnett square RrYy × RrYy: 16 combinations, 9 : 3 : 3 : 1")
plt.show()
