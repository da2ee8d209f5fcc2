import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(42)
sample = rng.normal(100, 15, 1000)
x = np.linspace(50, 150, 200)
fig, ax = plt.subplots()
ax.hist(sample, bins=30, density=True, color="lightsteelblue", edgecolor="white")
ax.plot(x, np.exp(-((x - 100) ** 2) / 450) / (15 * np.sqrt(2 * np.pi)), "r", lw=2)
ax.set_xlabel("IQ")
ax.set_ylabel("density")
plt.show()
