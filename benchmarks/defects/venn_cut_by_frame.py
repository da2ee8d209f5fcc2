# class: A-1 | limits too tight: the circles are cut off by the axes
import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, ax = plt.subplots(figsize=(7, 5))
ax.add_patch(Circle((2.0, 2.5), 2.2, facecolor="tomato", alpha=0.5, edgecolor="black"))
ax.add_patch(Circle((4.5, 2.5), 2.2, facecolor="skyblue", alpha=0.5, edgecolor="black"))
ax.text(1.2, 2.5, "A", fontsize=18)
ax.text(5.0, 2.5, "B", fontsize=18)
ax.text(3.0, 2.5, "A ∩ B", fontsize=12)
ax.set_xlim(0.8, 5.7)
ax.set_ylim(1.2, 3.8)
ax.set_aspect("equal")
ax.set_xticks([])
ax.set_yticks([])
ax.set_title("Venn diagram of two sets")
plt.show()
