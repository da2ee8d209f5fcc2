import numpy as np
import matplotlib.pyplot as plt

# Sample data: seeded noise around a known line, so that the fit can be compared
rng = np.random.default_rng(42)
x = np.linspace(0, 10, 40)
y = 2 * x + 1 + rng.normal(0, 1, x.size)
slope, intercept = np.polyfit(x, y, 1)
fig, ax = plt.subplots()
ax.scatter(x, y, label="samples")
ax.plot(x, slope * x + intercept, "r", label="least-squares line")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.legend()
ax.set_title("Least-squares fit")
plt.savefig("a.png")
