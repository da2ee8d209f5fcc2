import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(5)
n_walks, n_steps = 40, 400
walks = np.cumsum(rng.choice([-1, 1], size=(n_walks, n_steps)), axis=1)
steps = np.arange(1, n_steps + 1)

fig, ax = plt.subplots(figsize=(9, 5))
ax.plot(steps, walks.T, color="steelblue", alpha=0.25, linewidth=0.8)
ax.plot(steps, 2 * np.sqrt(steps), "r--", label=r"$\pm 2\sqrt{n}$")
ax.plot(steps, -2 * np.sqrt(steps), "r--")
ax.set_xlabel("Step n")
ax.set_ylabel("Position")
ax.set_title("40 Simple Random Walks and the Two-Sigma Envelope")
ax.legend(loc="upper left")
plt.tight_layout()
plt.show()
