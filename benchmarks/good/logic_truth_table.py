import matplotlib.pyplot as plt

rows = [[a, b, a & b, a | b, a ^ b] for a in (0, 1) for b in (0, 1)]
ax = plt.figure(figsize=(7, 3.2)).gca()
ax.axis("off")
tab = ax.table(cellText=rows, colLabels=["A", "B", "A AND B", "A OR B", "A XOR B"], loc="center", cellLoc="center")
tab.set_fontsize(13)
tab.scale(1, 2)
for (r, c), cell in tab.get_celld().items():
    if r == 0:
        cell.set_facecolor("lightgray")
    elif rows[r - 1][c]:
        cell.set_facecolor("palegreen")
ax.set_title("Truth Table of Three Gates")
plt.show()
