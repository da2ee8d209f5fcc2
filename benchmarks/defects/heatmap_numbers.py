# class: low_contrast | white numbers on nearly white cells cannot be read
import matplotlib.pyplot as plt
import numpy as np

m = np.array([[0.02, 0.05, 0.01], [0.04, 0.03, 0.06], [0.05, 0.02, 0.04]])
fig, ax = plt.subplots(figsize=(5.5, 5))
ax.imshow(m, cmap="Greys", vmin=0, vmax=1)
for (i, j), v in np.ndenumerate(m):
    ax.text(j, i, f"{v:.2f}", ha="center", va="center", color="white", fontsize=14)
ax.set_xticks(range(3), ["x", "y", "z"])
ax.set_yticks(range(3), ["x", "y", "z"])
ax.set_title("Error of the three coordinates")
plt.show()
