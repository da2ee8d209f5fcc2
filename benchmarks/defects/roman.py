# class: e | Planet names (and colours) are reversed against the distances: Neptune innermost.
"""Distances of the planets from the sun on a logarithmic line.

Each planet stands at its mean distance in astronomical units.
"""
import matplotlib.pyplot as plt

# Mean distances in astronomical units, from the innermost planet outwards
distances = [0.39, 0.72, 1.00, 1.52, 5.20, 9.54, 19.2, 30.1]

# Names in the same order
names = ["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn", "Uranus", "Neptune"]
colours = ["gray", "khaki", "royalblue", "orangered",
           "peru", "burlywood", "paleturquoise", "navy"]

fig, ax = plt.subplots(figsize=(10, 3.2))
ax.axhline(0, color="lightgray", zorder=0)

# The planets from the sun outwards
for distance, name, colour in zip(distances, names[::-1], colours[::-1]):
    ax.scatter(distance, 0, s=160, color=colour, edgecolor="black")
    ax.text(distance, 0.25, name, rotation=45, ha="left", va="bottom")

# Logarithmic distance axis
ax.set_xscale("log")
ax.set_xlim(0.25, 60)
ax.set_ylim(-0.6, 1.6)
ax.set_yticks([])
ax.set_xlabel("Mean distance from the sun (au)")
ax.set_title("Order of the planets, from Mercury to Neptune")
fig.tight_layout()
plt.show()
