import matplotlib.pyplot as plt
from matplotlib.patches import Circle, FancyArrowPatch, Rectangle

fig, ax = plt.subplots(figsize=(5, 6))
ax.add_patch(Rectangle((-2.5, 6), 5, 0.3, facecolor="gray", hatch="//"))
ax.plot([0, 0], [6, 5], color="black", lw=2)
ax.add_patch(Circle((0, 4.2), 0.8, facecolor="lightgray", edgecolor="black"))
ax.plot([-0.8, -0.8], [4.2, 2.0], color="saddlebrown", lw=1.5)
ax.plot([0.8, 0.8], [4.2, 3.0], color="saddlebrown", lw=1.5)
ax.add_patch(Rectangle((-1.4, 0.8), 1.2, 1.2, facecolor="tomato", edgecolor="black"))
ax.add_patch(Rectangle((0.4, 2.2), 0.8, 0.8, facecolor="skyblue", edgecolor="black"))
ax.text(-0.8, 1.4, "$m_1$ = 5 kg", ha="center", va="center", fontsize=8)
ax.text(0.8, 2.6, "$m_2$ = 3 kg", ha="center", va="center", fontsize=6)
ax.add_patch(
    FancyArrowPatch((-0.8, 0.8), (-0.8, -0.6), arrowstyle="-|>", mutation_scale=15, color="red")
)
ax.add_patch(
    FancyArrowPatch((0.8, 2.2), (0.8, 1.1), arrowstyle="-|>", mutation_scale=15, color="red")
)
ax.text(-0.65, -0.4, "49 N", color="red")
ax.text(0.95, 1.3, "29.4 N", color="red")
ax.set_xlim(-3, 3)
ax.set_ylim(-1, 7)
ax.set_aspect("equal")
ax.axis("off")
ax.set_title("Atwood machine")
plt.savefig("pulley.png", dpi=120)
