import numpy as np
import matplotlib.pyplot as plt

# Seeded sample: height of 30 plants under each of four fertilisers
rng = np.random.default_rng(11)
means = {"None": 18, "N": 23, "P": 21, "NPK": 28}
heights = [rng.normal(m, 2.5, 30) for m in means.values()]

fig, ax = plt.subplots(figsize=(7, 5))
boxes = ax.boxplot(heights, patch_artist=True)
for patch, color in zip(boxes["boxes"], ["lightgray", "palegreen", "khaki", "lightsalmon"]):
    patch.set_facecolor(color)

ax.set_xticks(range(1, 5), list(means))
ax.set_xlabel("Fertiliser")
ax.set_ylabel("Plant height (cm)")
ax.set_title("Box plots of plant height for four treatments")
ax.grid(axis="y", alpha=0.3)
plt.show()
