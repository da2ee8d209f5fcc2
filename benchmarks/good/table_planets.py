import matplotlib.pyplot as plt

columns = ["Planet", "Radius (km)", "Mass (10$^{24}$ kg)", "Moons"]
rows = [
    ["Mercury", "2,440", "0.330", "0"],
    ["Venus", "6,052", "4.87", "0"],
    ["Earth", "6,371", "5.97", "1"],
    ["Mars", "3,390", "0.642", "2"],
]

fig, ax = plt.subplots(figsize=(8, 3))
ax.axis("off")
table = ax.table(cellText=rows, colLabels=columns, loc="center", cellLoc="center")
table.auto_set_font_size(False)
table.set_fontsize(12)
table.scale(1, 1.8)
for j in range(len(columns)):
    table[0, j].set_facecolor("lightsteelblue")
ax.set_title("The Four Terrestrial Planets")
plt.show()
