import numpy as np
import matplotlib.pyplot as plt


def survival_curve(months, events):
    """Kaplan–Meier estimate at every distinct time, starting from 1 at time 0."""
    times, values = [0], [1.0]
    for t in np.unique(months):
        at_risk = np.sum(months >= t)
        deaths = np.sum((months == t) & (events == 1))
        times.append(t)
        values.append(values[-1] * (1 - deaths / at_risk))
    return times, values


placebo = (np.array([1, 2, 3, 4, 5, 6, 8, 9, 11, 12]), np.array([1, 1, 1, 1, 0, 1, 1, 1, 1, 0]))
drug = (np.array([4, 6, 9, 11, 13, 15, 18, 20, 22, 24]), np.array([1, 0, 1, 1, 0, 1, 0, 1, 0, 0]))

fig, ax = plt.subplots(figsize=(7.5, 5))
for name, (months, events), color in (("drug", drug, "tab:blue"), ("placebo", placebo, "tab:red")):
    times, values = survival_curve(months, events)
    ax.step(times, values, where="post", color=color, lw=2, label=f"{name} (n = {len(months)})")
    censored = months[events == 0]
    ax.plot(censored, [values[times.index(t)] for t in censored], "+", color=color, ms=11, mew=2)

ax.set_title("Kaplan–Meier survival curves (+ = censored)")
ax.set_xlabel("Months since randomization")
ax.set_ylabel("Proportion surviving")
ax.set_ylim(0, 1.05)
ax.set_xlim(0, 25)
ax.legend()
ax.grid(alpha=0.3)
plt.show()
