import matplotlib.pyplot as plt
import numpy as np

# Euler's method with three step sizes for y' = -2y, y(0) = 1
t = np.linspace(0, 3, 200)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.plot(t, np.exp(-2 * t), "k", lw=2, label="exact")
for h, marker in [(0.6, "o"), (0.3, "s"), (0.1, "^")]:
    steps = np.arange(0, 3 + h / 2, h)
    ax.plot(steps, (1 - 2 * h) ** np.arange(len(steps)), marker + "--", ms=5, label=f"h = {h}")
ax.set_xlabel("t")
ax.set_ylabel("y(t)")
ax.set_title("Euler's method for $y' = -2y$")
ax.legend()
plt.show()
