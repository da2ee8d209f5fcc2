import numpy as np
import matplotlib.pyplot as plt

# Archimedean spiral (equal gaps) and logarithmic spiral (growing gaps)
theta = np.linspace(0, 6 * np.pi, 900)
spirals = {
    "Archimedean: $r = \\theta$": theta,
    "Logarithmic: $r = e^{0.15\\theta}$": np.exp(0.15 * theta),
}

fig, axes = plt.subplots(1, 2, figsize=(10, 5))
for ax, (name, r), color in zip(axes, spirals.items(), ["teal", "darkorange"]):
    ax.plot(r * np.cos(theta), r * np.sin(theta), color=color, lw=2)
    ax.set_aspect("equal")
    ax.grid(alpha=0.3)
    ax.set_title(name)
fig.suptitle("Two open spirals with three turns each")
fig.tight_layout()
plt.show()
