# class: e | tick labels put soils on the rows and crops on the columns, the matrix is the other way round
import numpy as np
import matplotlib.pyplot as plt

# Yield (t/ha): one row for each crop, one column for each soil
crops = ["Wheat", "Maize", "Barley"]
soils = ["Sand", "Loam", "Clay"]
yields = np.array([
    [3.1, 6.2, 5.4],   # Wheat
    [4.8, 9.7, 7.9],   # Maize
    [2.7, 5.6, 4.3],   # Barley
])

fig, ax = plt.subplots(figsize=(6, 5))
image = ax.imshow(yields, cmap="YlGn", vmin=0, vmax=16)

# Values in the cells
for i in range(3):
    for j in range(3):
        ax.text(j, i, f"{yields[i, j]:.1f}", ha="center", va="center", fontsize=13)

# Tick labels
ax.set_xticks(range(3), crops)
ax.set_yticks(range(3), soils)
ax.set_title("Yield of three crops on three soils")
fig.colorbar(image, ax=ax, label="Yield (t/ha)")
plt.tight_layout()
plt.show()
