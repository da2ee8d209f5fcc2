import numpy as np
import matplotlib.pyplot as plt
from scipy.integrate import solve_ivp

sigma, rho, beta = 10, 28, 8 / 3


def lorenz(t, state):
    x, y, z = state
    return sigma * (y - x), x * (rho - z) - y, x * y - beta * z


solution = solve_ivp(lorenz, (0, 30), (1, 1, 1), max_step=0.01)

fig = plt.figure(figsize=(7.5, 6.5))
ax = fig.add_subplot(projection="3d")
ax.plot(*solution.y, lw=0.7, color="darkcyan")
ax.set_title(r"Lorenz attractor: $\sigma=10$, $\rho=28$, $\beta=8/3$")
ax.set_xlabel("x")
ax.set_ylabel("y")
ax.set_zlabel("z")
plt.show()
