import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(7)
n = 40
x = np.linspace(0, 10, n)
y = 2.0 * x + 3.0 + rng.normal(0, 2.0, n)     # true line with measurement noise
slope, intercept = np.polyfit(x, y, 1)

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.scatter(x, y, color="gray", label=f"{n} measurements")
ax.plot(x, slope * x + intercept, color="crimson", lw=2, label=f"fit: y = {slope:.2f} x + {intercept:.2f}")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.legend()
ax.set_title("Least-squares line")
plt.show()
