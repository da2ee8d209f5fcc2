import numpy as np
import matplotlib.pyplot as plt

# Elementary cellular automaton, rule 30, from a single black cell
rule, steps = 30, 60
table = np.array([(rule >> k) & 1 for k in range(8)])

grid = np.zeros((steps, 2 * steps + 1), dtype=int)
grid[0, steps] = 1
for t in range(1, steps):
    row = grid[t - 1]
    neighbourhood = 4 * np.roll(row, 1) + 2 * row + np.roll(row, -1)
    grid[t] = table[neighbourhood]

fig, ax = plt.subplots(figsize=(9, 5))
ax.imshow(grid, cmap="binary", interpolation="nearest")
ax.set_xticks([])
ax.set_ylabel("Generation")
ax.set_title("Rule 30: 60 generations from a single cell")
plt.show()
