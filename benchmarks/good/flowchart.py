import matplotlib.pyplot as plt
from matplotlib.patches import FancyBboxPatch

steps = ["Collect data", "Clean data", "Train model", "Evaluate"]

fig, ax = plt.subplots(figsize=(10, 3))
for i, step in enumerate(steps):
    ax.add_patch(FancyBboxPatch((3 * i, 0), 2, 1, boxstyle="round,pad=0.1", facecolor="lightyellow", edgecolor="black"))
    ax.text(3 * i + 1, 0.5, step, ha="center", va="center", fontsize=12)
    if i < len(steps) - 1:
        ax.annotate("", xy=(3 * i + 2.85, 0.5), xytext=(3 * i + 2.15, 0.5), arrowprops=dict(arrowstyle="->", linewidth=2))
ax.annotate("", xy=(7, -0.15), xytext=(10, -0.15),
            arrowprops=dict(arrowstyle="->", connectionstyle="arc3,rad=-0.3", color="crimson", linewidth=1.5))
ax.text(8.5, -0.95, "tune", color="crimson", ha="center")
ax.set_xlim(-0.5, 11.7)
ax.set_ylim(-1.3, 1.6)
ax.axis("off")
ax.set_title("Machine Learning Workflow in Four Steps")
plt.show()
