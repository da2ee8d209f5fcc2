import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
species = {
    "setosa": ((1.5, 0.25), (0.17, 0.10), "o"),
    "versicolor": ((4.3, 1.33), (0.45, 0.20), "s"),
    "virginica": ((5.6, 2.05), (0.50, 0.27), "^"),
}

fig, ax = plt.subplots(figsize=(7, 5))
for name, (mean, spread, marker) in species.items():
    petals = rng.normal(mean, spread, (50, 2))
    ax.scatter(petals[:, 0], petals[:, 1], marker=marker, alpha=0.75, edgecolor="white", s=55, label=name)

ax.set_title("Simulated petals of three iris species, 50 flowers each")
ax.set_xlabel("Petal length (cm)")
ax.set_ylabel("Petal width (cm)")
ax.legend(title="Species")
ax.grid(alpha=0.25)
plt.tight_layout()
plt.show()
