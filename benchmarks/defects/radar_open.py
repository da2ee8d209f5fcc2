# class: d | the polygons declared closed are left open between the last and the first property
import numpy as np
import matplotlib.pyplot as plt

# Properties of two polymers on a scale from 0 to 5
properties = ["Strength", "Stiffness", "Toughness", "Heat", "Clarity", "Price"]
nylon = [4, 3, 4, 4, 1, 3]
acrylic = [3, 4, 1, 2, 5, 4]

angles = np.linspace(0, 2 * np.pi, len(properties), endpoint=False)

fig, ax = plt.subplots(figsize=(8, 6), subplot_kw={"projection": "polar"})

# Closed polygon for each material
for values, color, name in [(nylon, "tab:blue", "Nylon"), (acrylic, "tab:orange", "Acrylic")]:
    ax.plot(angles, values, color=color, lw=2.5, marker="o", label=name)

ax.set_xticks(angles)
ax.set_xticklabels(properties)
ax.tick_params(axis="x", pad=12)
ax.set_ylim(0, 5.5)
ax.set_yticks(range(1, 6))
ax.legend(loc="upper left", bbox_to_anchor=(1.08, 1.05))
ax.set_title("Radar chart of two polymers", pad=24)
fig.subplots_adjust(left=0.1, right=0.72, top=0.82)
plt.show()
