import matplotlib.pyplot as plt


def survival(times, observed):
    """Kaplan-Meier estimate; returns step positions and values, starting at (0, 1)."""
    t, s, at_risk = [0], [1.0], len(times)
    for time, event in sorted(zip(times, observed)):
        if event:
            t.append(time)
            s.append(s[-1] * (1 - 1 / at_risk))
        at_risk -= 1
    return t, s


# months until relapse; 0 marks a patient who left the study (censored)
drug = ([3, 6, 9, 13, 16, 18, 21, 23, 24, 24.5], [1, 0, 1, 0, 1, 0, 1, 0, 0, 0])
placebo = ([1, 2, 4, 5, 8, 10, 12, 15, 17, 22], [1, 1, 1, 1, 1, 0, 1, 1, 1, 1])

fig, ax = plt.subplots(figsize=(7, 4.5))
for (times, observed), name, color in ((drug, "drug", "tab:blue"), (placebo, "placebo", "tab:red")):
    t, s = survival(times, observed)
    ax.step(t + [max(times)], s + s[-1:], where="post", color=color, lw=2, label=f"{name} (n = {len(times)})")
ax.axhline(0.5, color="gray", ls=":")
ax.set(xlabel="months", ylabel="share without relapse", xlim=(0, 26), ylim=(0, 1.05),
       title="The drug curve never falls below the placebo curve")
ax.legend()
plt.show()
