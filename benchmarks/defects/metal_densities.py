# class: e | names are sorted alphabetically, values are not: Copper gets titanium's density and so on
import matplotlib.pyplot as plt

# Densities in g/cm^3
density = {
    "Aluminium": 2.70,
    "Titanium": 4.51,
    "Iron": 7.87,
    "Copper": 8.96,
    "Gold": 19.3,
}

# Names in alphabetical order with their densities
names = sorted(density)
values = list(density.values())

fig, ax = plt.subplots(figsize=(7, 4.5))
bars = ax.bar(names, values, color="goldenrod", edgecolor="black")
ax.bar_label(bars, fmt="%.2f")

ax.set_ylim(0, 22)
ax.set_ylabel("Density (g/cm$^3$)")
ax.set_title("Densities of five metals")
plt.tight_layout()
plt.show()
