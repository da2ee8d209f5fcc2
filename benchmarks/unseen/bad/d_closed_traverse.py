# class: d | The closed traverse with five legs lacks the leg E-A; the outline stays open.
"""Closed survey traverse A-B-C-D-E-A plotted from its station coordinates."""
import matplotlib.pyplot as plt

stations = {
    "A": (100.0, 100.0),
    "B": (182.5, 128.4),
    "C": (214.2, 203.7),
    "D": (141.8, 246.1),
    "E": (78.3, 190.6),
}

east = [e for e, _ in stations.values()]
north = [n for _, n in stations.values()]

fig, ax = plt.subplots(figsize=(6.5, 6.5))
ax.plot(east, north, color="sienna", lw=2)
ax.scatter(east, north, marker="^", s=90, color="black", zorder=3)
for name, (e, n) in stations.items():
    ax.annotate(name, (e, n), xytext=(0, 11), textcoords="offset points", ha="center", fontsize=13)

ax.set_title("Closed traverse with five legs: A-B-C-D-E-A")
ax.set_xlabel("Easting (m)")
ax.set_ylabel("Northing (m)")
ax.set_xlim(50, 250)
ax.set_ylim(70, 270)
ax.set_aspect("equal")
ax.grid(alpha=0.35)
plt.show()
