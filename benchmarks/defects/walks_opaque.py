# class: A-4 | 600 opaque thick random walks overlap into one soup
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
n_walks, n_steps = 600, 300
steps = rng.choice([-1, 1], size=(n_walks, n_steps))
walks = np.cumsum(steps, axis=1)

fig, ax = plt.subplots(figsize=(9, 5))
for walk in walks:
    ax.plot(walk, linewidth=2)
ax.set_xlabel("Step")
ax.set_ylabel("Position")
ax.set_title("Simulated One-Dimensional Random Walks")
plt.tight_layout()
plt.show()
