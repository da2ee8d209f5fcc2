import matplotlib.pyplot as plt

columns = ["element", "symbol", "Z", "melting point (°C)"]
alkali = [
    ["lithium", "Li", 3, 180.5],
    ["sodium", "Na", 11, 97.8],
    ["potassium", "K", 19, 63.5],
    ["rubidium", "Rb", 37, 39.3],
    ["caesium", "Cs", 55, 28.4],
]

fig, (ax_table, ax_plot) = plt.subplots(1, 2, figsize=(11, 3.8), width_ratios=[1.2, 1])
ax_table.axis("off")
table = ax_table.table(cellText=alkali, colLabels=columns, loc="center", cellLoc="center", colColours=["lightgray"] * 4)
table.auto_set_font_size(False)
table.set_fontsize(11)
table.auto_set_column_width(range(4))
table.scale(1, 1.7)

z = [row[2] for row in alkali]
melt = [row[3] for row in alkali]
ax_plot.plot(z, melt, "s-", color="darkviolet")
for _, symbol, number, point in alkali:
    ax_plot.annotate(symbol, (number, point), xytext=(6, 6), textcoords="offset points")
ax_plot.set_xlabel("atomic number Z")
ax_plot.set_ylabel("melting point (°C)")
ax_plot.set(xlim=(0, 62), ylim=(0, 210))
fig.suptitle("Five alkali metals: the heavier, the lower the melting point")
fig.tight_layout()
plt.show()
