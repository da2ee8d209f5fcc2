import matplotlib.pyplot as plt
import numpy as np

# Twelve seeded random walks of 500 steps with the diffusion envelope
rng = np.random.default_rng(5)
steps = np.arange(501)
walks = np.zeros((12, 501))
walks[:, 1:] = np.cumsum(rng.choice([-1, 1], size=(12, 500)), axis=1)

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(steps, walks.T, lw=0.9, alpha=0.8)
ax.plot(steps, 2 * np.sqrt(steps), "k--", label=r"$\pm 2\sqrt{n}$")
ax.plot(steps, -2 * np.sqrt(steps), "k--")
ax.set_xlabel("Step n")
ax.set_ylabel("Position")
ax.set_title("Twelve random walks")
ax.legend(loc="upper left")
plt.show()
