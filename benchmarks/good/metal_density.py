import matplotlib.pyplot as plt

density = {"Gold": 19.3, "Lead": 11.34, "Copper": 8.96, "Iron": 7.87, "Aluminium": 2.70, "Magnesium": 1.74}
alphabetical = sorted(density)

fig, ax = plt.subplots(figsize=(7, 4.5))
bars = ax.bar(alphabetical, [density[m] for m in alphabetical], color="goldenrod")
ax.bar_label(bars, fmt="%.2f")
ax.set_ylim(0, 22)
ax.set_ylabel("Density (g/cm³)")
ax.set_xlabel("Metal (alphabetical order)")
ax.set_title("Densities of six metals")
plt.show()
