# class: e | labels are sorted alphabetically while the values keep the declared order, so bars carry the wrong metals
import matplotlib.pyplot as plt

density = {"Magnesium": 1.74, "Aluminium": 2.70, "Iron": 7.87, "Copper": 8.96, "Lead": 11.34, "Gold": 19.3}

fig, ax = plt.subplots(figsize=(7, 4.5))
bars = ax.bar(range(len(density)), list(density.values()), color="goldenrod")
ax.set_xticks(range(len(density)), sorted(density))
ax.bar_label(bars, fmt="%.2f")
ax.set_ylim(0, 22)
ax.set_ylabel("Density (g/cm³)")
ax.set_xlabel("Metal")
ax.set_title("Densities of six metals")
plt.show()
