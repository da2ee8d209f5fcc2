import matplotlib.pyplot as plt

columns = ["M (g/mol)", "Boiling point (°C)", "Density (g/mL)"]
solvents = {
    "Water": [18.02, 100.0, 0.997],
    "Ethanol": [46.07, 78.4, 0.789],
    "Benzene": [78.11, 80.1, 0.877],
    "Acetone": [58.08, 56.1, 0.784],
}

fig, ax = plt.subplots(figsize=(7, 2.8))
ax.axis("off")
table = ax.table(cellText=[[f"{v:g}" for v in row] for row in solvents.values()],
                 rowLabels=list(solvents), colLabels=columns, loc="center", cellLoc="center")
table.auto_set_font_size(False)
table.set_fontsize(11)
table.scale(0.85, 1.7)
ax.set_title("Properties of four solvents")
plt.show()
