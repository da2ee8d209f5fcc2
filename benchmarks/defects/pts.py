# class: A-4 | 12,000 huge opaque triangles make a green soup in which the groups cannot be told apart.
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(3)
species = ["setosa", "versicolor", "virginica"]
fig, ax = plt.subplots(figsize=(7, 5))
for k, name in enumerate(species):
    ax.scatter(rng.normal(5.5 + 0.2 * k, 0.6, 4000), rng.normal(3 + 0.1 * k, 0.5, 4000), s=160, marker="^", label=name)
ax.set_xlabel("Sepal length (cm)")
ax.set_ylabel("Sepal width (cm)")
ax.set_title("Sepal measurements of three iris species")
ax.legend(loc="upper right")
plt.show()
