import matplotlib.pyplot as plt

yields = {
    "None": [2, 3, 3, 4, 4, 5, 6],
    "Compost": [4, 5, 5, 6, 7, 7, 8],
    "Nitrogen": [6, 7, 7, 8, 9, 9, 10],
    "Both": [7, 8, 9, 9, 10, 11, 12],
}
colors = ["lightgray", "sandybrown", "lightblue", "mediumseagreen"]
fig, ax = plt.subplots(figsize=(7, 4.5))
parts = ax.boxplot(
    yields.values(), patch_artist=True, medianprops={"color": "black", "linewidth": 2}
)
for box, color in zip(parts["boxes"], colors, strict=False):
    box.set_facecolor(color)
ax.set_xticks([1, 2, 3, 4], list(yields))
ax.set_ylim(0, 14)
ax.set_xlabel("Fertilizer")
ax.set_ylabel("Yield (t/ha)")
ax.set_title("Wheat yield by treatment")
ax.yaxis.grid(True, linestyle="--", alpha=0.5)
fig.tight_layout()
plt.show()
