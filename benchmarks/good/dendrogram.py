import matplotlib.pyplot as plt
import numpy as np
from scipy.cluster.hierarchy import dendrogram, linkage

animals = ["cat", "lion", "dog", "wolf", "horse", "zebra", "eagle", "hawk"]
traits = np.array([[4, 0.5], [190, 0.6], [30, 0.9], [45, 1.0], [500, 2.0], [380, 1.9], [5, 7.5], [1.2, 7.0]])
z = linkage(np.log(traits), method="average")
fig, ax = plt.subplots(figsize=(8, 5))
dendrogram(z, labels=animals, ax=ax, color_threshold=0, above_threshold_color="black")
ax.set_ylabel("distance between logarithmic traits")
ax.set_title("Hierarchical clustering of eight animals")
plt.tight_layout()
plt.show()
