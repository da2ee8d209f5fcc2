# class: A-4 | 240 words are piled on one another into an unreadable soup.
"""Word map of a molecular biology course."""
import matplotlib.pyplot as plt
import numpy as np

# Terms taught in the course
terms = ["gene", "codon", "ribosome", "exon", "intron", "plasmid", "operon", "primer",
         "helicase", "ligase", "promoter", "enhancer", "histone", "nucleosome",
         "polymerase", "anticodon", "telomere", "centromere", "chromatid", "allele"]

# Similarity coordinates of each term for the five lectures
rng = np.random.default_rng(12)
lectures = 12
palette = plt.cm.tab20(np.linspace(0, 1, len(terms)))

fig, ax = plt.subplots(figsize=(7, 6))

for lecture in range(lectures):
    for term, colour in zip(terms, palette):
        # A term stays near the centre of its lecture
        px, py = rng.normal(0, 0.35, size=2)
        ax.text(px, py, term, fontsize=14, color=colour, ha="center", va="center")

ax.set_xlim(-1.1, 1.1)
ax.set_ylim(-1.1, 1.1)
ax.set_xlabel("First similarity coordinate")
ax.set_ylabel("Second similarity coordinate")
ax.set_title("Vocabulary in similarity space")
plt.show()
