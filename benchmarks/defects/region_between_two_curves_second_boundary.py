# class: A-1 | region between two curves, second boundary not reversed
import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 4, 100)
f = 4 * x - x**2
g = 0.5 * x
fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(x, f, "b", lw=2, label="f(x) = 4x - x²")
ax.plot(x, g, "r", lw=2, label="g(x) = x/2")
ax.fill(np.concatenate([x, x]), np.concatenate([f, g]), color="green", alpha=0.35, label="area")
ax.legend()
ax.set_title("Area between two curves")
plt.show()
