import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 500)
d = 1 + np.sin(t) ** 2
fig, ax = plt.subplots(figsize=(7, 3.8))
ax.plot(2 * np.cos(t) / d, 2 * np.sin(t) * np.cos(t) / d, color="darkorchid", lw=2.5)
ax.plot([-np.sqrt(2), np.sqrt(2)], [0, 0], "k.", ms=8)
ax.set_xlim(-2.4, 2.4)
ax.set_ylim(-1, 1)
ax.set_aspect("equal")
ax.grid(alpha=0.3)
ax.set_title("Lemniscate of Bernoulli, a figure 8 with two foci")
plt.show()
