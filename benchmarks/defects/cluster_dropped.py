# class: c | three clusters are announced, the loop starts at 1 and leaves cluster 0 out
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(9)
centers = np.array([[0, 0], [4, 1], [2, 4]])
labels = np.repeat([0, 1, 2], 40)
points = centers[labels] + rng.normal(0, 0.6, (120, 2))
fig, ax = plt.subplots(figsize=(7, 6))
for k in range(1, 3):
    ax.scatter(*points[labels == k].T, s=25, label=f"cluster {k + 1}")
ax.legend()
ax.set_xlabel("feature 1")
ax.set_ylabel("feature 2")
ax.set_title("k-means result with three clusters of 40 points")
plt.show()
