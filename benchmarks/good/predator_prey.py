import numpy as np
import matplotlib.pyplot as plt
from scipy.integrate import solve_ivp


def lotka_volterra(t, state, alpha=1.0, beta=0.1, delta=0.075, gamma=1.5):
    prey, predators = state
    return [alpha * prey - beta * prey * predators, delta * prey * predators - gamma * predators]


t = np.linspace(0, 20, 800)
solution = solve_ivp(lotka_volterra, (0, 20), [10, 5], t_eval=t, rtol=1e-8)
prey, predators = solution.y

fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(11, 4.5))
ax1.plot(t, prey, label="prey", color="seagreen")
ax1.plot(t, predators, label="predators", color="firebrick")
ax1.set_xlabel("Time")
ax1.set_ylabel("Population")
ax1.set_title("Populations over Time")
ax1.set_ylim(0, 52)
ax1.legend(loc="upper center", ncol=2)
ax2.plot(prey, predators, color="purple")
ax2.set_xlabel("Prey")
ax2.set_ylabel("Predators")
ax2.set_title("Phase Portrait")
fig.suptitle("Lotka-Volterra Model")
plt.tight_layout()
plt.show()
