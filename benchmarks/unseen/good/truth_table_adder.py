from itertools import product

import matplotlib.pyplot as plt

header = ["A", "B", "Carry in", "Sum", "Carry out"]
rows = [[a, b, c, (a + b + c) % 2, (a + b + c) // 2] for a, b, c in product([0, 1], repeat=3)]

fig, ax = plt.subplots(figsize=(7, 4.5))
ax.axis("off")
table = ax.table(cellText=rows, colLabels=header, loc="center", cellLoc="center")
table.auto_set_font_size(False)
table.set_fontsize(13)
table.scale(1, 1.9)
for (row, column), cell in table.get_celld().items():
    if row == 0:
        cell.set_facecolor("#264653")
        cell.set_text_props(color="white", weight="bold")
    elif column >= 3:
        cell.set_facecolor("#e9f5db")
ax.set_title("Truth table of the full adder (8 rows)", pad=18)
plt.show()
