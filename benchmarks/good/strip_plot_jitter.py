import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(314)
species = {"setosa": (5.0, 0.35), "versicolor": (5.9, 0.5), "virginica": (6.6, 0.6)}
fig, ax = plt.subplots(figsize=(7, 5))
for i, (name, (mean, sd)) in enumerate(species.items()):
    lengths = rng.normal(mean, sd, 50)
    jitter = rng.uniform(-0.15, 0.15, 50)
    ax.scatter(i + jitter, lengths, s=18, alpha=0.6)
    ax.hlines(lengths.mean(), i - 0.25, i + 0.25, color="black", lw=2)
ax.set_xticks(range(3), list(species))
ax.set_ylabel("sepal length (cm)")
ax.set_title("Simulated sepal lengths with group means")
plt.show()
