import matplotlib.pyplot as plt

place = {
    "Algae": (1, 0),
    "Pondweed": (4, 0),
    "Tadpole": (0.5, 2),
    "Snail": (2.5, 2),
    "Mayfly": (4.5, 2),
    "Perch": (1.5, 4),
    "Frog": (3.8, 4),
    "Heron": (2.6, 6),
}
eaten_by = [
    ("Algae", "Tadpole"),
    ("Algae", "Snail"),
    ("Pondweed", "Snail"),
    ("Pondweed", "Mayfly"),
    ("Tadpole", "Perch"),
    ("Snail", "Perch"),
    ("Mayfly", "Frog"),
    ("Perch", "Heron"),
    ("Frog", "Heron"),
]
level_color = {0: "lightgreen", 2: "khaki", 4: "lightskyblue", 6: "plum"}
fig, ax = plt.subplots(figsize=(7, 6))
for prey, predator in eaten_by:
    ax.annotate(
        "",
        xy=place[predator],
        xytext=place[prey],
        arrowprops={"arrowstyle": "-|>", "color": "0.35", "shrinkA": 16, "shrinkB": 16},
    )
for name, (x, y) in place.items():
    ax.text(
        x,
        y,
        name,
        ha="center",
        va="center",
        bbox={"boxstyle": "round,pad=0.4", "facecolor": level_color[y], "edgecolor": "black"},
    )
ax.set_xlim(-0.5, 5.5)
ax.set_ylim(-0.8, 6.8)
ax.set_axis_off()
ax.set_title("Food web of a pond")
plt.show()
