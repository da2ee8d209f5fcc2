"""Food web of a pond with four trophic levels.

An arrow points from the eaten species to its consumer.
"""
import matplotlib.pyplot as plt

# Species and their place: (x, trophic level)
species = {
    "algae": (1.0, 0), "pondweed": (4.0, 0),
    "daphnia": (0.5, 1), "tadpole": (2.5, 1), "snail": (4.5, 1),
    "dragonfly larva": (1.2, 2), "roach": (3.8, 2),
    "pike": (2.5, 3),
}

# (eaten, eater)
links = [
    ("algae", "daphnia"), ("algae", "tadpole"), ("pondweed", "tadpole"),
    ("pondweed", "snail"), ("daphnia", "dragonfly larva"),
    ("tadpole", "dragonfly larva"), ("tadpole", "roach"), ("snail", "roach"),
    ("dragonfly larva", "pike"), ("roach", "pike"),
]

# One colour per trophic level
colours = ["#b7e4c7", "#fff3b0", "#ffd6a5", "#ffadad"]
levels = ["producers", "primary consumers", "secondary consumers", "top predator"]

fig, ax = plt.subplots(figsize=(9, 6))

# Arrows first, then the boxes
for eaten, eater in links:
    ax.annotate("", xy=species[eater], xytext=species[eaten],
                arrowprops=dict(arrowstyle="-|>", color="gray", lw=1.5,
                                shrinkA=16, shrinkB=16))
for name, (x, level) in species.items():
    ax.text(x, level, name, ha="center", va="center", fontsize=11,
            bbox=dict(boxstyle="round,pad=0.4", facecolor=colours[level], edgecolor="black"))

# Names of the levels on the right
for level, text in enumerate(levels):
    ax.text(5.6, level, text, va="center", color="dimgray", style="italic")

ax.set_xlim(-0.4, 7.6)
ax.set_ylim(-0.4, 3.4)
ax.axis("off")
ax.set_title("Food web of a pond: 8 species, 10 feeding links")
plt.show()
