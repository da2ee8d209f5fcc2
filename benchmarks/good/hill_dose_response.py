import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(11)


def hill(c, ec50, n):
    return 100 * c**n / (ec50**n + c**n)


dose = np.logspace(-3, 2, 200)
tested = np.logspace(-2.5, 1.5, 9)

fig, ax = plt.subplots(figsize=(7, 4.5))
for name, ec50, n, col in [("agonist A", 0.05, 1.0, "C0"), ("agonist B", 1.0, 1.5, "C3")]:
    ax.semilogx(dose, hill(dose, ec50, n), color=col)
    mean = hill(tested, ec50, n) + rng.normal(0, 2, tested.size)
    ax.errorbar(tested, mean, yerr=4, fmt="o", color=col, capsize=3, label=f"{name}, EC$_{{50}}$ = {ec50:g} µM")
    ax.plot([ec50, ec50], [-8, 50], ":", color=col)

ax.axhline(50, color="gray", lw=0.8, ls="--")
ax.set_ylim(-8, 110)
ax.set_xlabel("concentration (µM)")
ax.set_ylabel("response (% of maximum)")
ax.set_title("A is twenty times more potent than B")
ax.legend(loc="upper left")
plt.tight_layout()
plt.show()
