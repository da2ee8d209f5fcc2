import numpy as np
import matplotlib.pyplot as plt
from scipy.integrate import solve_ivp


def lotka_volterra(t, state, a=1.0, b=0.1, c=1.5, d=0.075):
    prey, predator = state
    return [prey * (a - b * predator), -predator * (c - d * prey)]


fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4.2))
times = np.linspace(0, 15, 600)
solution = solve_ivp(lotka_volterra, (0, 15), [10, 5], t_eval=times, rtol=1e-8)
left.plot(times, solution.y[0], color="seagreen", label="prey")
left.plot(times, solution.y[1], color="firebrick", label="predator")
left.set_xlabel("time")
left.set_ylabel("population")
left.legend()
left.set_title("Two populations against time")
right.plot(solution.y[0], solution.y[1], color="navy")
right.plot(1.5 / 0.075, 1.0 / 0.1, "k*", ms=12, label="equilibrium (20, 10)")
right.set_xlabel("prey")
right.set_ylabel("predator")
right.legend()
right.set_title("Closed orbit in the phase plane")
fig.tight_layout()
plt.show()
