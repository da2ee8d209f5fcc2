import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(21)
x = rng.normal(0, 1, 20000)
y = 0.6 * x + rng.normal(0, 0.8, 20000)
fig, ax = plt.subplots(figsize=(7, 6))
hb = ax.hexbin(x, y, gridsize=35, cmap="YlGnBu", mincnt=1)
fig.colorbar(hb, label="points per cell")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_title("Hexagonal binning of 20,000 correlated points")
plt.show()
