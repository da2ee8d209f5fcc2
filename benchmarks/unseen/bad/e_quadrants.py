# class: e | Quadrants II and IV are exchanged (numbered clockwise) and their signs do not match the position.
import matplotlib.pyplot as plt

# Quadrants of the plane, numbered counterclockwise from the upper right
quadrants = [
    ("I", (3, 3), "(+, +)", "#fde2e2"),
    ("II", (3, -3), "(−, +)", "#e2f0fd"),
    ("III", (-3, -3), "(−, −)", "#e6fde2"),
    ("IV", (-3, 3), "(+, −)", "#fdf8e2"),
]

fig, ax = plt.subplots(figsize=(6, 6))
for name, (x, y), signs, color in quadrants:
    ax.add_patch(plt.Rectangle((min(0, 2 * x), min(0, 2 * y)), 6, 6, facecolor=color, zorder=0))
    ax.text(x, y + 0.5, name, ha="center", va="center", fontsize=24, weight="bold")
    ax.text(x, y - 0.8, signs, ha="center", va="center", fontsize=14)

ax.axhline(0, color="black", lw=1.5)
ax.axvline(0, color="black", lw=1.5)
ax.set_title("The four quadrants and the signs of (x, y)")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_xlim(-6, 6)
ax.set_ylim(-6, 6)
ax.set_aspect("equal")
plt.show()
