import numpy as np
import matplotlib.pyplot as plt

defects = {"Scratch": 48, "Misalignment": 91, "Crack": 17, "Solder bridge": 64, "Missing part": 30}
ranked = sorted(defects.items(), key=lambda item: item[1], reverse=True)
names = [name for name, _ in ranked]
counts = np.array([count for _, count in ranked])
cumulative = 100 * counts.cumsum() / counts.sum()

fig, ax = plt.subplots(figsize=(8, 5))
bars = ax.bar(names, counts, color="slateblue")
ax.bar_label(bars, label_type="center", color="white")
ax.set_ylabel("Number of boards")
ax.set_ylim(0, 1.05 * counts.sum())

right = ax.twinx()
right.plot(names, cumulative, "o-", color="darkorange")
right.axhline(80, color="gray", ls="--", lw=1)
right.set_ylabel("Cumulative share (%)")
right.set_ylim(0, 105)

ax.set_title(f"Pareto chart of {counts.sum()} defective boards")
fig.tight_layout()
plt.show()
