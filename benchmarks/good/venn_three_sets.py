"""Venn diagram of three sets: which programming languages 40 students know."""
import matplotlib.pyplot as plt
import numpy as np

regions = {                               # centre of region: number of students
    (-1.25, 0.75): 9, (1.25, 0.75): 6, (0.0, -1.55): 5,
    (0.0, 1.0): 4, (-0.85, -0.5): 3, (0.85, -0.5): 2, (0.0, 0.05): 7,
}
outside = 40 - sum(regions.values())

fig, ax = plt.subplots(figsize=(6, 6))
sets = [(150, "Python", (-2.3, 1.95), "tab:blue"), (30, "Java", (2.3, 1.95), "tab:orange"), (270, "C", (0, -2.62), "tab:green")]
for deg, name, spot, color in sets:
    a = np.radians(deg)
    cx, cy = 0.85 * np.cos(a), 0.85 * np.sin(a)
    ax.add_patch(plt.Circle((cx, cy), 1.5, fc=color, ec="black", alpha=0.35))
    ax.text(*spot, name, ha="center", va="center", fontsize=14)
for (x, y), n in regions.items():
    ax.text(x, y, n, ha="center", va="center", fontsize=14)
ax.text(-2.6, -2.4, f"none: {outside}", fontsize=12)
ax.add_patch(plt.Rectangle((-3.1, -2.9), 6.2, 5.3, fill=False, lw=1.2))
ax.set_xlim(-3.2, 3.2)
ax.set_ylim(-3, 2.6)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("40 students, three languages: seven know all of them")
plt.show()
