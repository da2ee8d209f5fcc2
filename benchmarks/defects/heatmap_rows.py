# class: e | row labels are reversed against the matrix, so the correlation of a variable with itself is not 1
import numpy as np
import matplotlib.pyplot as plt

names = ["height", "weight", "age", "income"]
corr = np.array([
    [1.00, 0.71, 0.12, 0.08],
    [0.71, 1.00, 0.25, 0.05],
    [0.12, 0.25, 1.00, 0.44],
    [0.08, 0.05, 0.44, 1.00],
])

fig, ax = plt.subplots(figsize=(6, 5))
im = ax.imshow(corr, cmap="coolwarm", vmin=-1, vmax=1)
ax.set_xticks(range(4), names)
ax.set_yticks(range(4), names[::-1])
for i in range(4):
    for j in range(4):
        ax.text(j, i, f"{corr[i, j]:.2f}", ha="center", va="center")
fig.colorbar(im, label="correlation")
ax.set_title("Correlation Matrix")
plt.tight_layout()
plt.show()
