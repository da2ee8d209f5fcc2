# class: low_contrast | Stage names are near-white on cream discs, invisible.
"""Stages of mitosis as a row of labelled cells."""
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

stages = ["prophase", "metaphase", "anaphase", "telophase"]
fig, ax = plt.subplots(figsize=(9, 3))
for i, stage in enumerate(stages):
    ax.add_patch(Circle((2.5 * i, 0), 1, facecolor="#fdf6e3", edgecolor="saddlebrown", lw=2))
    ax.text(2.5 * i, 0, stage, ha="center", va="center", fontsize=11, color="#fffbe9")
    if i:
        ax.annotate("", xy=(2.5 * i - 1.05, 0), xytext=(2.5 * i - 1.45, 0), arrowprops=dict(arrowstyle="->"))
ax.set_xlim(-1.3, 8.8)
ax.set_ylim(-1.3, 1.3)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Four stages of mitosis")
plt.show()
