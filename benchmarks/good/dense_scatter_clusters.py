import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
centres = np.array([[0, 0], [4, 1], [1.5, 4]])
points = np.vstack([c + rng.normal(0, 0.7, (200, 2)) for c in centres])


def kmeans(data, means, rounds=10):
    """Lloyd's algorithm from the given starting means."""
    for _ in range(rounds):
        label = np.argmin(((data[:, None] - means) ** 2).sum(axis=2), axis=1)
        means = np.array([data[label == k].mean(axis=0) for k in range(len(means))])
    return label, means


start = points[[0, 200, 400]]
label, means = kmeans(points, start)
fig, ax = plt.subplots(figsize=(7, 5.5))
for k, color in enumerate(("tab:blue", "tab:orange", "tab:green")):
    ax.scatter(*points[label == k].T, s=12, alpha=0.5, color=color, label=f"cluster {k + 1}")
ax.scatter(*means.T, marker="X", s=180, color="black", edgecolor="white", label="centroid")
ax.set_xlabel("feature 1")
ax.set_ylabel("feature 2")
ax.set_title("k-means on 600 points finds three clusters")
ax.legend(loc="upper right")
plt.show()
