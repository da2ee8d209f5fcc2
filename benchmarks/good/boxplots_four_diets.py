import numpy as np
import matplotlib.pyplot as plt

# chick weights after three weeks, 30 simulated birds per diet
rng = np.random.default_rng(21)
means = {"control": 180, "corn": 205, "soy": 240, "mixed": 270}
weights = [rng.normal(m, 22, 30) for m in means.values()]

fig, ax = plt.subplots(figsize=(7, 4.5))
box = ax.boxplot(weights, tick_labels=list(means), patch_artist=True, widths=0.55, showmeans=True)
for patch, color in zip(box["boxes"], ("0.8", "khaki", "palegreen", "salmon")):
    patch.set_facecolor(color)
ax.set_ylabel("weight (g); triangles mark means")
ax.set_title("Chick weight by diet (n = 30 each): medians rise from left to right")
ax.grid(axis="y", alpha=0.4)
plt.show()
