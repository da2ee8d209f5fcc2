"""Truth table of three logical connectives as a drawn table."""
import matplotlib.pyplot as plt
from itertools import product

header = ["A", "B", "A and B", "A or B", "A xor B"]
rows = [[a, b, a & b, a | b, a ^ b] for a, b in product([0, 1], repeat=2)]

fig, ax = plt.subplots(figsize=(6, 2.8))
ax.axis("off")
table = ax.table(cellText=rows, colLabels=header, cellLoc="center", bbox=[0, 0, 1, 0.95])
table.auto_set_font_size(False)
table.set_fontsize(13)
for (row, column), cell in table.get_celld().items():
    if row == 0:
        cell.set_facecolor("lightsteelblue")
    elif column >= 2 and rows[row - 1][column]:
        cell.set_facecolor("palegreen")
ax.set_title("Truth table (true cells of the connectives are green)")
plt.show()
