import matplotlib.pyplot as plt
import numpy as np

values = np.array([[3, 8, 1], [6, 5, 9], [2, 7, 4]])
fig, ax = plt.subplots()
picture = ax.imshow(values, cmap="viridis")
for row in range(3):
    for col in range(3):
        ax.text(col, row, values[row, col], ha="center", va="center", color="white")
ax.set_xticks(range(3), ["low", "mid", "high"])
ax.set_yticks(range(3), ["u", "v", "w"])
ax.set_title("Counts per cell")
fig.colorbar(picture)
plt.savefig("out.png")
