# class: e | the legend names for sine and cosine are exchanged
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 300)
fig, ax = plt.subplots(figsize=(8, 5))
line_sin, = ax.plot(x, np.sin(x), color="blue", linewidth=2)
line_cos, = ax.plot(x, np.cos(x), color="red", linewidth=2)
ax.legend([line_cos, line_sin], ["sin(x)", "cos(x)"])
ax.set_xticks([0, np.pi / 2, np.pi, 3 * np.pi / 2, 2 * np.pi], ["0", "π/2", "π", "3π/2", "2π"])
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.grid(alpha=0.3)
ax.set_title("Sine and Cosine over One Period")
plt.tight_layout()
plt.show()
