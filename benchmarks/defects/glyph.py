# class: unreadable | The data lines of every tile are set in 2 point and cannot be read.
"""Periodic table excerpt: the six alkali metals as coloured tiles."""
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

# Symbol, atomic number, mass and melting point of each metal
metals = [
    ("Li", 3, 6.94, 180.5),
    ("Na", 11, 22.99, 97.8),
    ("K", 19, 39.10, 63.5),
    ("Rb", 37, 85.47, 39.3),
    ("Cs", 55, 132.91, 28.4),
    ("Fr", 87, 223.00, 27.0),
]

# Tile geometry
columns = 3
size = 2.0
gap = 0.3

fig, ax = plt.subplots(figsize=(8, 6))

for index, (symbol, number, mass, melting) in enumerate(metals):
    row, column = divmod(index, columns)
    x = column * (size + gap)
    y = -row * (size + gap)
    ax.add_patch(Rectangle((x, y), size, size, facecolor="#ffe3b3", edgecolor="black"))
    # Large symbol in the middle of the tile
    ax.text(x + size / 2, y + size / 2, symbol, ha="center", va="center", fontsize=26)
    # The data lines below and above the symbol
    ax.text(x + 0.1, y + size - 0.1, f"Z = {number}", va="top", fontsize=2)
    ax.text(x + size / 2, y + 0.3, f"{mass:.2f} u", ha="center", fontsize=2)
    ax.text(x + size / 2, y + 0.12, f"melts at {melting} °C", ha="center", fontsize=2)

ax.set_xlim(-0.3, columns * (size + gap))
ax.set_ylim(-2.7, 2.4)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("The six alkali metals")
plt.show()
