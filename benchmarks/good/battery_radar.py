import numpy as np
import matplotlib.pyplot as plt

# Ratings of two battery types on five criteria, scale 0 to 5
criteria = ["Energy", "Power", "Safety", "Lifetime", "Cost"]
ratings = {"Li-ion": [5, 4, 3, 4, 3], "Lead-acid": [2, 3, 4, 2, 5]}

angles = np.linspace(0, 2 * np.pi, len(criteria), endpoint=False)
closed = np.append(angles, angles[0])

fig, ax = plt.subplots(figsize=(8, 6), subplot_kw={"projection": "polar"})
for (name, values), color in zip(ratings.items(), ["tab:green", "tab:brown"]):
    loop = values + values[:1]
    ax.plot(closed, loop, color=color, lw=2, label=name)
    ax.fill(closed, loop, color=color, alpha=0.2)

ax.set_xticks(angles, criteria)
ax.tick_params(axis="x", pad=14)
ax.set_ylim(0, 5)
ax.set_title("Radar chart of two battery types", pad=22)
ax.legend(loc="upper left", bbox_to_anchor=(1.1, 1.05))
fig.subplots_adjust(left=0.1, right=0.72, top=0.82)
plt.show()
