import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(3)
groups = {
    "Control": rng.normal(50, 6, 60),
    "Low dose": rng.normal(55, 7, 60),
    "High dose": rng.normal(63, 9, 60),
}

fig, ax = plt.subplots(figsize=(7, 5))
box = ax.boxplot(list(groups.values()), patch_artist=True, widths=0.5)
for patch, color in zip(box["boxes"], ["lightgray", "lightblue", "steelblue"]):
    patch.set_facecolor(color)
ax.set_xticks([1, 2, 3], list(groups))
ax.set_ylabel("Response (arbitrary units)")
ax.set_title("Response by Treatment Group")
ax.yaxis.grid(True, alpha=0.4)
plt.tight_layout()
plt.show()
