import matplotlib.pyplot as plt

place = {
    "Ashby": (0, 3),
    "Birch": (3, 4),
    "Colne": (6, 3),
    "Dale": (1, 0),
    "Elm": (5, 0),
    "Farley": (3, 1.6),
}
roads = {
    ("Ashby", "Birch"): 7,
    ("Birch", "Colne"): 8,
    ("Ashby", "Dale"): 5,
    ("Dale", "Elm"): 15,
    ("Colne", "Elm"): 9,
    ("Birch", "Farley"): 4,
    ("Dale", "Farley"): 6,
    ("Farley", "Elm"): 11,
}
route = {("Ashby", "Dale"), ("Dale", "Farley"), ("Farley", "Elm")}
fig, ax = plt.subplots(figsize=(8, 5))
for (a, b), km in roads.items():
    (x0, y0), (x1, y1) = place[a], place[b]
    ax.plot(
        [x0, x1],
        [y0, y1],
        color="red" if (a, b) in route else "gray",
        lw=3 if (a, b) in route else 1.5,
        zorder=1,
    )
    ax.text(
        (x0 + x1) / 2,
        (y0 + y1) / 2,
        str(km),
        ha="center",
        va="center",
        fontsize=10,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},
    )
for name, (x, y) in place.items():
    ax.scatter(
        x,
        y,
        s=260,
        color="wheat" if name != "Farley" else "limegreen",
        edgecolors="black",
        zorder=2,
    )
    ax.text(x, y + 0.35, name, ha="center", fontsize=11, fontweight="bold")
ax.set_xlim(-1, 7)
ax.set_ylim(-0.7, 4.9)
ax.axis("off")
ax.set_title("Road distances between villages (km)")
plt.show()
