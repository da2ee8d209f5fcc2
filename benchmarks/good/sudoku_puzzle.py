import matplotlib.pyplot as plt

puzzle = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
""".split()

fig, ax = plt.subplots(figsize=(5.5, 5.8))
for k in range(10):
    width = 2.5 if k % 3 == 0 else 0.8
    ax.plot([0, 9], [k, k], color="black", lw=width)
    ax.plot([k, k], [0, 9], color="black", lw=width)

givens = 0
for row, line in enumerate(puzzle):
    for col, digit in enumerate(line):
        if digit != ".":
            ax.text(col + 0.5, 8.5 - row, digit, ha="center", va="center", fontsize=16)
            givens += 1

ax.set_title(f"Sudoku: {givens} given digits, {81 - givens} empty cells")
ax.set_aspect("equal")
ax.axis("off")
plt.show()
