import numpy as np
import matplotlib.pyplot as plt

g = np.linspace(-3, 3, 120)
X, Y = np.meshgrid(g, g)
Z = np.exp(-(X**2) - Y**2) - 0.6 * np.exp(-((X - 1.5) ** 2) - (Y - 1) ** 2)
fig, ax = plt.subplots(figsize=(6, 5))
cf = ax.contourf(X, Y, Z, levels=14, cmap="RdBu_r")
fig.colorbar(cf, ax=ax, label="potential")
ax.set_title("Two charges, smoothed")
ax.set_xlabel("x")
ax.set_ylabel("y")
plt.show()
