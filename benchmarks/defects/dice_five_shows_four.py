# class: c | the face labeled five carries only four pips
import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch, Circle

pips = {
    1: [(0.5, 0.5)],
    2: [(0.25, 0.25), (0.75, 0.75)],
    3: [(0.25, 0.25), (0.5, 0.5), (0.75, 0.75)],
    4: [(0.25, 0.25), (0.25, 0.75), (0.75, 0.25), (0.75, 0.75)],
    5: [(0.25, 0.25), (0.25, 0.75), (0.75, 0.25), (0.75, 0.75)],
    6: [(0.25, 0.2), (0.25, 0.5), (0.25, 0.8), (0.75, 0.2), (0.75, 0.5), (0.75, 0.8)],
}

fig, axes = plt.subplots(1, 6, figsize=(11, 3))
for (value, dots), ax in zip(pips.items(), axes):
    ax.add_patch(FancyBboxPatch((0.05, 0.05), 0.9, 0.9, boxstyle="round,pad=0.02,rounding_size=0.1",
                                facecolor="ivory", edgecolor="black"))
    for x, y in dots:
        ax.add_patch(Circle((x, y), 0.08, color="black"))
    ax.set_title(f"face {value}")
    ax.set_aspect("equal")
    ax.set_xlim(0, 1)
    ax.set_ylim(0, 1)
    ax.axis("off")
fig.suptitle("The Six Faces of a Die")
plt.show()
