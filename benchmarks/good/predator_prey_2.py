import numpy as np
import matplotlib.pyplot as plt
from scipy.integrate import odeint

alpha, beta, delta, gamma = 1.1, 0.4, 0.1, 0.4


def rhs(state, t):
    prey, pred = state
    return [alpha * prey - beta * prey * pred, delta * prey * pred - gamma * pred]


t = np.linspace(0, 50, 1500)
prey, pred = odeint(rhs, [10, 2], t).T

fig, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
left.plot(t, prey, "tab:green", label="hares")
left.plot(t, pred, "tab:red", label="lynxes")
left.set_xlabel("time (years)")
left.set_ylabel("population (thousands)")
left.set_ylim(0, 17)
left.legend(ncol=2, loc="upper center")
left.set_title("Predator peaks lag behind prey peaks")

right.plot(prey, pred, color="tab:purple")
right.plot(gamma / delta, alpha / beta, "k+", ms=12, mew=2)
right.annotate("equilibrium (4, 2.75)", (gamma / delta, alpha / beta), xytext=(4.6, 3.5),
               arrowprops=dict(arrowstyle="->"))
right.set_xlabel("hares")
right.set_ylabel("lynxes")
right.set_title("Closed orbit in the phase plane")
fig.tight_layout()
plt.show()
