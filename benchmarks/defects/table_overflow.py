# class: A-5 | the table of 46 rows is far taller than the canvas and is cut at top and bottom
import matplotlib.pyplot as plt

rows = [[n, n**2, n**3] for n in range(1, 47)]
fig, ax = plt.subplots(figsize=(6, 4))
ax.axis("off")
table = ax.table(cellText=rows, colLabels=["n", "n²", "n³"], loc="center", cellLoc="center")
table.auto_set_font_size(False)
table.set_fontsize(12)
table.scale(1, 1.4)
plt.show()
