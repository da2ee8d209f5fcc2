import itertools
import matplotlib.pyplot as plt

# Truth table of (p and q) or not r: 8 rows
header = ["p", "q", "r", "p ∧ q", "¬r", "(p ∧ q) ∨ ¬r"]
rows = []
for p, q, r in itertools.product([True, False], repeat=3):
    values = [p, q, r, p and q, not r, (p and q) or not r]
    rows.append(["T" if v else "F" for v in values])

fig, ax = plt.subplots(figsize=(7, 4))
table = ax.table(cellText=rows, colLabels=header, cellLoc="center", loc="center",
                 colWidths=[0.1, 0.1, 0.1, 0.18, 0.14, 0.26])
table.scale(1, 1.6)
table.set_fontsize(12)

# Green for true, pink for false in the last column; grey header
for (i, j), cell in table.get_celld().items():
    if i == 0:
        cell.set_facecolor("lightgray")
    elif j == 5:
        cell.set_facecolor("palegreen" if rows[i - 1][j] == "T" else "mistyrose")

ax.axis("off")
ax.set_title("Truth table with eight rows")
plt.show()
