# class: c | the title promises three models; the cubic one is computed but never plotted
import numpy as np
import matplotlib.pyplot as plt

t = np.linspace(0, 10, 200)
linear = 2 * t
quadratic = 0.5 * t**2
cubic = 0.05 * t**3

fig, ax = plt.subplots(figsize=(8, 5))
ax.plot(t, linear, label="linear growth", color="blue")
ax.plot(t, quadratic, label="quadratic growth", color="green")
ax.set_xlabel("t")
ax.set_ylabel("y")
ax.set_title("Three Growth Models Compared: Linear, Quadratic, Cubic")
ax.legend()
ax.grid(alpha=0.3)
plt.tight_layout()
plt.show()
