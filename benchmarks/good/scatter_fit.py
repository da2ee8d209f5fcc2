import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(1)
x = np.linspace(0, 10, 40)
y = 2 * x + 1 + rng.normal(0, 2, 40)
slope, intercept = np.polyfit(x, y, 1)
fig, ax = plt.subplots()
ax.scatter(x, y, label="data")
ax.plot(x, slope * x + intercept, "r--", label=f"fit: y = {slope:.2f}x + {intercept:.2f}")
ax.legend()
ax.set_xlabel("voltage (V)")
ax.set_ylabel("current (mA)")
plt.show()
