import numpy as np
import matplotlib.pyplot as plt
from scipy.integrate import solve_ivp

gamma = 0.25


def pendulum(_, s):
    return [s[1], -np.sin(s[0]) - gamma * s[1]]


fig, ax = plt.subplots(figsize=(7, 5))
q, p = np.meshgrid(np.linspace(-4, 4, 200), np.linspace(-3, 3, 150))
dq, dp = pendulum(0, [q, p])
ax.streamplot(q, p, dq, dp, color="0.75", density=1.1, linewidth=0.7, arrowsize=0.8)

starts = [(-3.5, 2.6), (1.0, 2.0), (2.8, 0.0)]
for s0, color in zip(starts, ("tab:blue", "tab:orange", "tab:green")):
    sol = solve_ivp(pendulum, (0, 40), s0, max_step=0.05)
    ax.plot(*sol.y, color=color, lw=2, label=f"start ({s0[0]:g}, {s0[1]:g})")
    ax.plot(*s0, "o", color=color)

ax.plot(0, 0, "k*", ms=13)
ax.plot([-np.pi, np.pi], [0, 0], "kx", ms=9, mew=2)
ax.set(xlim=(-4, 4), ylim=(-3, 3), xlabel=r"angle $\theta$ (rad)", ylabel=r"angular velocity $\omega$",
       title="Damped pendulum: all three orbits spiral into the origin")
ax.legend(loc="lower left")
plt.tight_layout()
plt.show()
