import numpy as np
import matplotlib.pyplot as plt

# Synthetic flowers of three species, 50 of each
rng = np.random.default_rng(2024)
species = {
    "setosa": ((1.5, 0.25), 0.12, "tab:purple", "o"),
    "versicolor": ((4.3, 1.3), 0.35, "tab:green", "s"),
    "virginica": ((5.6, 2.0), 0.40, "tab:orange", "^"),
}

fig, ax = plt.subplots(figsize=(7, 5))
for name, (centre, spread, color, marker) in species.items():
    length = rng.normal(centre[0], spread, 50)
    width = rng.normal(centre[1], spread / 3, 50)
    ax.scatter(length, width, c=color, marker=marker, alpha=0.7, edgecolor="white", label=name)

ax.set_xlabel("Petal length (cm)")
ax.set_ylabel("Petal width (cm)")
ax.set_title("Petal size of three species (50 flowers each)")
ax.legend(loc="upper left")
ax.grid(alpha=0.2)
plt.tight_layout()
plt.show()
