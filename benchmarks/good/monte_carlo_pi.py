import numpy as np
import matplotlib.pyplot as plt

# Estimate pi with 3000 uniformly distributed points
rng = np.random.default_rng(2024)
points = rng.uniform(-1, 1, size=(3000, 2))
inside = (points**2).sum(axis=1) <= 1
estimate = 4 * inside.mean()

fig, ax = plt.subplots(figsize=(6.5, 6.5))
ax.scatter(*points[inside].T, s=4, color="royalblue", label="inside")
ax.scatter(*points[~inside].T, s=4, color="tomato", label="outside")
ax.add_patch(plt.Circle((0, 0), 1, fill=False, color="black", linewidth=1.5))
ax.set_aspect("equal")
ax.set_xlim(-1.02, 1.02)
ax.set_ylim(-1.02, 1.02)
ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.06), ncol=2, markerscale=3)
ax.set_title(f"Monte Carlo Estimate of π with 3000 Points: {estimate:.3f}")
plt.show()
